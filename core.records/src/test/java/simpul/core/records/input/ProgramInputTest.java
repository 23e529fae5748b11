package simpul.core.records.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;

/** What a program sends for a field, and what it is told when it sends something else. */
class ProgramInputTest {
    private static final Field<?> WEIGHT = Field.decimal("berat", "Berat", "Weight", 2, "kg");
    private static final Field<?> BOXES = Field.integer("kotak", "Kotak", "Boxes");
    private static final Field<?> DAY = Field.date("tanggal", "Tanggal", "Day");
    private static final Field<?> NAME = Field.text("nama", "Nama", "Name");

    private final List<Finding> findings = new ArrayList<>();

    private Optional<Object> read(Field<?> field, Object raw, InputStyle style) {
        FieldReader reader = new FieldReader(
                style, (code, byName, on) -> Optional.empty(), ZoneId.of("Asia/Jayapura"), LocalDate.of(2026, 11, 22));
        return reader.read(field, raw, findings);
    }

    private Optional<Object> read(Field<?> field, Object raw) {
        return read(field, raw, InputStyle.PROGRAMS);
    }

    @Test
    void an_amount_is_a_text_and_a_count_is_a_number_as_the_schema_says() {
        assertThat(read(WEIGHT, "1250000.50")).contains(new BigDecimal("1250000.50"));
        assertThat(read(BOXES, BigInteger.TEN)).contains(10L);
        assertThat(findings).isEmpty();
        assertThat(read(WEIGHT, new BigDecimal("12.5"))).isEmpty();
        assertThat(read(WEIGHT, BigInteger.ONE)).isEmpty();
        assertThat(read(BOXES, "10")).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly("FIELD_TYPE", "FIELD_TYPE", "FIELD_TYPE");
    }

    @Test
    void a_program_reads_how_a_number_with_too_many_decimals_was_understood() {
        assertThat(read(WEIGHT, "1.500")).isEmpty();
        assertThat(read(WEIGHT, "1.5")).contains(new BigDecimal("1.50"));
        assertThat(read(BOXES, new BigDecimal("12.0"))).as("as JSON counts").contains(12L);
        assertThat(findings)
                .extracting(f -> f.message().en())
                .containsExactly("Weight has at most 2 decimals: 1.500 is read as 1.5; write 1500 or 1.5.");
    }

    @Test
    void a_number_that_two_countries_read_in_two_ways_is_not_taken_and_both_ways_are_said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (String written : List.of("1,500", "Rp 1,500", "0,500", "1500.000", "1,234", "1,2345", "2.500")) {
            findings.clear();
            Optional<Object> value = read(WEIGHT, written, InputStyle.PEOPLE);
            said.put(
                    written,
                    value.map(Object::toString)
                            .orElseGet(() -> findings.get(0).message().id().replaceFirst(".*?: ", "")));
        }
        assertThat(said)
                .containsExactly(
                        Map.entry("1,500", "1,500 dibaca sebagai 1,5; tulis 1500 atau 1,5."),
                        Map.entry("Rp 1,500", "1,500 dibaca sebagai 1,5; tulis 1500 atau 1,5."),
                        Map.entry("0,500", "0,500 dibaca sebagai 0,5; tulis 0,5."),
                        Map.entry("1500.000", "1500.000 dibaca sebagai 1500; tulis 1500."),
                        Map.entry("1,234", "tulis 1234 bila itu maksudnya, atau bulatkan 1,234 menjadi 1,23."),
                        Map.entry("1,2345", "bulatkan 1,2345 menjadi 1,23."),
                        Map.entry("2.500", "2500.00"));
    }

    @Test
    void nobody_is_told_to_write_what_he_has_just_written() {
        assertThat(read(WEIGHT, "1.250.000,50")).isEmpty();
        assertThat(read(DAY, "17/08/2026")).isEmpty();
        assertThat(findings)
                .allSatisfy(f -> assertThat(f.message().id())
                        .doesNotContain("1.250.000,50", "17/08/2026")
                        .containsAnyOf("1250000.50", "2026-08-17"));
    }

    @Test
    void people_are_told_to_write_as_people_do_in_both_languages() {
        assertThat(read(WEIGHT, "1e9", InputStyle.PEOPLE)).isEmpty();
        assertThat(read(DAY, "31/02/2026", InputStyle.PEOPLE)).isEmpty();
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.message().id()).containsAnyOf("1.250.000,50", "17/08/2026");
            assertThat(f.message().en()).containsAnyOf("1.250.000,50", "17/08/2026");
        });
    }

    @Test
    void a_text_is_kept_as_it_was_sent_or_not_at_all() {
        for (String hidden : List.of("a\ud800", "a\u202eb", "a\u0000b", "a\uffffb")) {
            assertThat(read(NAME, hidden)).isEmpty();
        }
        assertThat(findings).extracting(Finding::code).containsOnly("FIELD_CHARACTERS");
    }
}
