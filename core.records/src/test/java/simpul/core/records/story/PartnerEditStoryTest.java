package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;

/** What a party may change in a record that belongs to an agreement, and what its trail says about it. */
class PartnerEditStoryTest {
    private static final Caller MALUKU = officer("81");
    private static final Caller JATIM = officer("35");

    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> WORDS = Field.text("isi", "Isi", "Words");
    private static final Field<String> PACT =
            Field.agreement("pks", "PKS", "Agreement").required();
    private static final Field<String> ITEM = Field.text("barang", "Barang", "Item");
    private static final PartType ROWS = PartType.of("baris", "Baris", "Rows").fields(ITEM);
    private static final RecordType LIST = RecordType.of("daftar", 1, "Daftar", "List")
            .fields(DAY, WORDS, PACT)
            .parts(ROWS)
            .happensOn(DAY)
            .owner(Owner.AGREEMENT)
            .workflow(Workflow.start("TULIS", "Ditulis", "Being written").edits("TULIS", Actor.owner(Role.OPD)));
    private static final RecordType SHEET = RecordType.of("lembar", 1, "Lembar", "Sheet")
            .fields(DAY, WORDS, PACT)
            .happensOn(DAY)
            .owner(Owner.AGREEMENT)
            .workflow(Workflow.start("TULIS", "Ditulis", "Being written").edits("TULIS", Actor.owner(Role.OPD), PACT));
    private static final Sector SECTOR =
            s -> s.id("lain").title("Lain", "Other").records(LIST, SHEET);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR, "a", "81", "35");
        Pact.of("pks", "lain", "2026-01-01", 24, "81", "35").in(house.fixture);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static Map<String, Object> values(String words, String... items) {
        Map<String, Object> values = new HashMap<>(Map.of("hari", "2026-08-01", "isi", words));
        if (items.length > 0) {
            values.put(
                    "baris",
                    List.of(items).stream().map(i -> Map.of("barang", i)).toList());
        }
        return values;
    }

    private RecordView written(String type, Map<String, Object> values) {
        values.put("pks", "pks");
        return house.records
                .create(Call.of(MALUKU), "lain", type, values, InputStyle.PROGRAMS)
                .value();
    }

    private Result<RecordView> changed(RecordView record, Map<String, ?> values) {
        return house.records.change(
                Call.of(JATIM), "lain", record.type(), record.id(), record.version(), values, InputStyle.PROGRAMS);
    }

    @Test
    void where_only_the_agreement_may_be_changed_another_party_changes_nothing() {
        RecordView sheet = written("lembar", values("Satu"));

        changed(sheet, values("Dua"));

        assertThat(house.records
                        .find(MALUKU, "lain", "lembar", sheet.id())
                        .value()
                        .values())
                .containsEntry("isi", "Satu");
        assertThat(house.records
                        .find(JATIM, "lain", "lembar", sheet.id())
                        .value()
                        .standing())
                .isNotNull()
                .matches(standing -> !standing.edits("isi"), "Jatim may not edit");
    }

    @Test
    void an_agreement_that_is_not_signed_or_is_kept_to_one_region_shares_nothing() {
        Pact pact = Pact.of("rancangan", "lain", "2026-01-01", 24, "81", "35");
        pact.unsigned().in(house.fixture);
        new Pact("simpanan", "lain", pact.starts(), 24, false, true, pact.regions()).in(house.fixture);
        for (String agreement : List.of("rancangan", "simpanan")) {
            house.entitling.by(agreement);
            Map<String, Object> values = values("Satu");
            values.put("pks", agreement);
            RecordView written = house.records
                    .create(Call.of(MALUKU), "lain", "lembar", values, InputStyle.PROGRAMS)
                    .value();

            assertThat(house.records.find(JATIM, "lain", "lembar", written.id()).isDone())
                    .as(agreement)
                    .isFalse();
        }
        assertThat(house.records
                        .list(JATIM, "lain", "lembar", RecordSearch.ALL, new Cursor(50, null))
                        .value()
                        .items())
                .isEmpty();
    }

    @Test
    void rows_that_a_party_changed_are_in_its_trail() {
        RecordView list = written("daftar", values("Satu", "Beras"));

        changed(list, values("Satu", "Beras", "Ikan")).value();

        assertThat(house.audited("record.change", "35"))
                .containsEntry("value.baris", "[{\"barang\":\"Beras\"},{\"barang\":\"Ikan\"}]")
                .doesNotContainKey("value.isi");
    }

    @Test
    void rows_that_a_party_left_as_they_were_are_not() {
        RecordView list = written("daftar", values("Satu", "Beras"));

        changed(list, values("Dua", "Beras")).value();

        assertThat(house.audited("record.change", "35"))
                .containsEntry("value.isi", "Dua")
                .doesNotContainKey("value.baris");
    }
}
