package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** Keys that are no text: a record of another type, or a choice whose code is written in small letters. */
class ReferenceKeyStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<LocalDate> LAST =
            Field.date("sampai", "Sampai", "Until").required().queryable();
    private static final RecordType VESSEL = RecordType.of("kapal", 1, "Kapal", "Vessel")
            .fields(Field.text("nama", "Nama", "Name").required().queryable(), DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Field<String> OF =
            Field.ref("kapal", "Kapal", "Vessel", "kapal").required().queryable();
    private static final Field<String> WAY = Field.choice(
                    "cara", "Cara", "Way", Choice.of("laut", "Laut", "Sea"), Choice.of("udara", "Udara", "Air"))
            .required()
            .queryable();
    private static final RecordType VOYAGE = RecordType.of("andon", 1, "Andon", "Andon")
            .fields(OF, DAY, LAST, WAY)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.noOverlap("ANDON_GANDA", DAY, LAST, OF), Constraint.ceiling("PENUH", Limit.of(2), WAY));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(
                folder, s -> s.id("coba").title("Coba", "Try").icon("fish").records(VESSEL, VOYAGE));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String vessel(String name) {
        return create("kapal", Map.of("nama", name, "hari", "2026-08-01"))
                .value()
                .id();
    }

    private Result<RecordView> create(String type, Map<String, String> values) {
        return house.records.create(call("81"), "coba", type, values, InputStyle.PEOPLE);
    }

    private Result<RecordView> voyage(String vessel, String from, String to, String way) {
        return create("andon", Map.of("kapal", vessel, "hari", from, "sampai", to, "cara", way));
    }

    @Test
    void a_vessel_does_not_go_twice_on_the_same_days() {
        String one = vessel("Cakalang");

        voyage(one, "2026-08-01", "2026-08-31", "laut").value();

        assertThat(voyage(one, "2026-08-15", "2026-09-15", "laut").problem().findings())
                .extracting(Finding::code)
                .containsExactly("ANDON_GANDA");
        assertThat(voyage(vessel("Tuna"), "2026-08-15", "2026-09-15", "laut").isDone())
                .isTrue();
    }

    @Test
    void a_ceiling_counts_by_a_choice() {
        voyage(vessel("A"), "2026-08-01", "2026-08-31", "laut").value();
        voyage(vessel("B"), "2026-08-01", "2026-08-31", "laut").value();
        String third = vessel("C");

        assertThat(voyage(third, "2026-08-01", "2026-08-31", "laut").problem().findings())
                .extracting(Finding::code)
                .containsExactly("PENUH");
        assertThat(voyage(third, "2026-08-01", "2026-08-31", "udara").isDone()).isTrue();
    }
}
