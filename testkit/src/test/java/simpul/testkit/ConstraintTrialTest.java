package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;

/** Constraints are tried over the records that a test has put in place. */
class ConstraintTrialTest {
    private static final Field<String> PERSON =
            Field.text("nip", "NIP", "Official").required().queryable();
    private static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    private static final Field<LocalDate> TO =
            Field.date("selesai", "Selesai", "To").queryable();
    private static final Field<Long> HOURS =
            Field.integer("jam", "Jam", "Hours").required().queryable();
    private static final Field<String> LETTER =
            Field.text("surat", "Surat", "Letter").queryable();
    private static final Field<String> LAPTOP = Field.text("laptop", "Nomor laptop", "Laptop");
    private static final PartType GEAR = PartType.of("alat", "Alat", "Gear").fields(LAPTOP);
    private static final RecordType PLACEMENT = RecordType.of("magang", 1, "Magang", "Placement")
            .fields(PERSON, FROM, TO, HOURS, LETTER)
            .parts(GEAR)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("SURAT_GANDA", LETTER).nationwide(),
                    Constraint.unique("LAPTOP_GANDA", GEAR, LAPTOP),
                    Constraint.noOverlap("MAGANG_GANDA", FROM, TO, PERSON),
                    Constraint.ceiling("JAM_PENUH", HOURS, Limit.of(40)).warnAt(75),
                    Constraint.ceiling("MEJA_PENUH", Limit.of(2)).atOnce(FROM, TO));

    private SectorCheck check;

    @BeforeEach
    void given() {
        check = SectorCheck.of(s -> s.id("magang").title("Magang", "Placements").records(PLACEMENT));
        check.given(PLACEMENT, placed("1980", "2026-08-01", "2026-08-31", "20", "S-1"));
    }

    private static Map<String, String> placed(String person, String from, String to, String hours, String letter) {
        return Map.of("nip", person, "mulai", from, "selesai", to, "jam", hours, "surat", letter);
    }

    private Result<Map<String, Object>> write(String person, String from, String to, String hours, String letter) {
        return check.write(PLACEMENT, placed(person, from, to, hours, letter));
    }

    @Test
    void everything_that_is_broken_is_found_at_once() {
        assertThat(write("1980", "2026-08-31", "2026-09-30", "21", "S-1")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("SURAT_GANDA", "MAGANG_GANDA", "JAM_PENUH");
    }

    @Test
    void what_is_unique_in_rows_is_found_at_its_row_in_other_records_and_in_the_same_one() {
        check.given(PLACEMENT, equipped("S-2", "L-1", "L-2"));

        assertThat(check.write(PLACEMENT, equipped("S-3", "L-3", "l-2", "L-3"))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field())
                .containsExactly("LAPTOP_GANDA alat[2].laptop", "LAPTOP_GANDA alat[1].laptop");
        check.owner("35");
        assertThat(check.write(PLACEMENT, equipped("S-4", "L-1")).isDone()).isTrue();
    }

    private static Map<String, Object> equipped(String letter, String... laptops) {
        Map<String, Object> input = new HashMap<>(placed(letter, "2026-10-01", "2026-10-31", "1", letter));
        input.put(
                "alat",
                Stream.of(laptops).map(number -> Map.of("laptop", number)).toList());
        return input;
    }

    @Test
    void what_comes_near_a_limit_passes_with_a_warning() {
        assertThat(write("1980", "2026-09-01", "2026-09-30", "9", "S-2").warnings())
                .isEmpty();
        assertThat(write("1980", "2026-09-01", "2026-09-30", "10", "S-2").warnings())
                .extracting(Finding::code)
                .containsExactly("JAM_PENUH");
    }

    @Test
    void a_limit_for_each_day_alone_counts_those_that_are_there_on_it() {
        check.given(PLACEMENT, placed("1981", "2026-08-20", "", "1", "S-2"));

        assertThat(write("1982", "2026-07-01", "2026-08-20", "1", "S-3")
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field() + " " + f.message().en())
                .singleElement()
                .asString()
                .startsWith("MEJA_PENUH mulai")
                .endsWith("Recorded on 2026-08-20: 2 records of 2 records.");
        assertThat(write("1982", "2026-07-01", "2026-08-19", "1", "S-3").isDone())
                .isTrue();
        assertThat(write("1982", "2026-09-01", "", "1", "S-3").isDone()).isTrue();
    }

    @Test
    void only_what_is_nationwide_meets_the_records_of_another_region() {
        check.owner("35");

        assertThat(write("1980", "2026-08-31", "2026-09-30", "21", "S-1")
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("SURAT_GANDA");
    }
}
