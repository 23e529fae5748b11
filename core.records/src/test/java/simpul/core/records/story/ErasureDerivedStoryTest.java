package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.judge.PureEngine;

/** What was computed from a person's data is forgotten with it. */
class ErasureDerivedStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name").personal();
    private static final Field<Long> AGE =
            Field.integer("usia", "Usia", "Age").personal().required();
    private static final Field<String> GREETING =
            Field.text("sapaan", "Sapaan", "Greeting").personal();
    private static final Field<Long> LETTERS = Field.integer("huruf", "Huruf", "Letters");
    private static final Field<Boolean> ADULT = Field.yesNo("dewasa", "Dewasa", "Adult");
    private static final Field<Long> CATCHES = Field.integer("tangkapan", "Tangkapan", "Catches");
    private static final Field<Long> TWICE = Field.integer("dua_kali", "Dua kali", "Twice");

    @TempDir
    Path folder;

    private static Sector with(RecordType type) {
        return s -> s.id("orang").title("Orang", "People").icon("fish").records(type);
    }

    @Test
    void derived_values_are_those_without_the_person() {
        RecordType person = RecordType.of("orang", 1, "Orang", "Person")
                .fields(NAME, AGE, DAY, GREETING, LETTERS, ADULT, CATCHES, TWICE)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .derive(GREETING, r -> r.find(NAME).map(n -> "Bapak " + n).orElse(null))
                .derive(LETTERS, r -> (long) r.find(GREETING).orElse("").length())
                .derive(ADULT, r -> r.value(AGE) > 17)
                .derive(TWICE, r -> 2 * r.value(CATCHES));
        try (RecordHouse house = new RecordHouse(folder, with(person))) {
            RecordView kept = house.records
                    .create(
                            call("81"),
                            "orang",
                            "orang",
                            Map.of("nama", "Contoh", "usia", "40", "hari", "2026-08-01", "tangkapan", "3"),
                            InputStyle.PEOPLE)
                    .value();
            assertThat(kept.values()).containsEntry("huruf", 12L).containsEntry("dewasa", true);

            RecordView erased = house.erasure
                    .erase(call("81"), "orang", "orang", kept.id(), kept.version())
                    .value();

            assertThat(erased.values())
                    .containsOnlyKeys("hari", "huruf", "tangkapan", "dua_kali")
                    .containsEntry("huruf", 0L)
                    .containsEntry("dua_kali", 6L);
            assertThat(house.failures()).as("the sector is not to blame").isEmpty();
        }
    }

    @Test
    void a_text_computed_from_personal_fields_must_be_personal() {
        Field<String> copy = Field.text("salinan", "Salinan", "Copy");
        RecordType person = RecordType.of("orang", 1, "Orang", "Person")
                .fields(NAME, DAY, copy, LETTERS)
                .happensOn(DAY)
                .owner(Owner.REGION);

        assertThat(new PureEngine()
                        .define(with(person.derive(copy, r -> r.find(NAME).orElse(null))
                                .derive(LETTERS, r ->
                                        (long) r.find(NAME).orElse("").length())))
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.api.Assertions.tuple("DEFINITION_PERSONAL", "orang.salinan"));
        assertThat(new PureEngine()
                        .define(with(person.derive(copy, r -> String.valueOf(r.value(DAY)))))
                        .isDone())
                .isTrue();
    }
}
