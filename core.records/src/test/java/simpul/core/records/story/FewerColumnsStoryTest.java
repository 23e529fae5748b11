package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;

/** A correction by a table names few columns; what it does not name stays as it is. */
class FewerColumnsStoryTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    private static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note");
    private static final Field<String> PLATE =
            Field.text("plat", "Plat", "Plate").queryable();
    private static final Field<Long> MASS =
            Field.integer("berat", "Berat", "Weight").queryable();
    private static final Field<Long> PRICE = Field.integer("harga", "Harga", "Price");
    private static final Field<Long> WORTH = Field.integer("nilai", "Nilai", "Worth");
    private static final Field<BigDecimal> LOAD = Field.decimal("isi", "Isi", "Load", 1, "kg");
    private static final Field<String> MARK = Field.text("tanda", "Tanda", "Mark");
    private static final PartType CRATES = PartType.of("peti", "Peti", "Crates").fields(LOAD, MARK);

    private static final RecordType LOT = RecordType.of("lot", 1, "Lot", "Lot")
            .fields(NUMBER, DAY, MASS, PRICE, WORTH, NOTE, PLATE)
            .parts(CRATES)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(WORTH, r -> r.value(MASS) * r.find(PRICE).orElse(0L))
            .constraints(Constraint.unique("LOT_GANDA", NUMBER), Constraint.unique("PLAT_GANDA", PLATE));

    private static final RecordType LETTER = RecordType.of("surat", 1, "Surat", "Letter")
            .fields(NUMBER, DAY, MASS, NOTE)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("SURAT_GANDA", NUMBER))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("KIRIM", "Dikirim", "Sent")
                    .move("KIRIM", "Kirim", "Send", "DRAF", "KIRIM", Actor.owner(Role.OPD))
                    .edits("KIRIM", Actor.owner(Role.OPD), MASS));

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(
                folder,
                s -> s.id("coba")
                        .title("Coba", "Try")
                        .icon("fish")
                        .records(LOT, LETTER)
                        .rules(Rule.record(
                                "CATATAN_BERAT",
                                LOT,
                                "Berat dicatat",
                                "Heavy is noted",
                                "Aturan uji",
                                r -> r.value(MASS) > 11 && r.find(NOTE).isEmpty()
                                        ? List.of(Finding.blocking(
                                                "CATATAN_BERAT",
                                                NOTE.code(),
                                                Text.of("Beri catatan.", "Write a note.")))
                                        : List.of())));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private ImportReport pasted(String type, String table) {
        return house.imports
                .run(call("81"), "coba", type, new ImportRequest(table, false))
                .value();
    }

    private List<String> said(ImportReport report) {
        return report.findings().stream().map(f -> f.finding().code()).toList();
    }

    private RecordView only(String type) {
        List<RecordView> all = house.records
                .list(officer("81"), "coba", type, RecordSearch.ALL, new Cursor(10, null))
                .value()
                .items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void fields_without_a_column_stay_before_anything_is_computed_or_judged() {
        pasted("lot", "nomor;hari;berat;harga;catatan;plat\nL1;01/08/2026;10;3;penting;DE 1\n");

        ImportReport report = pasted("lot", "nomor;hari;berat\nL1;01/08/2026;12\n");

        assertThat(said(report)).isEmpty();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(only("lot").values())
                .containsEntry("berat", 12L)
                .containsEntry("catatan", "penting")
                .containsEntry("plat", "DE 1")
                .containsEntry("nilai", 36L);
        assertThat(said(pasted("lot", "nomor;hari;berat;plat\nL2;01/08/2026;1;de 1\n")))
                .as("the number plate is still taken")
                .containsExactly("PLAT_GANDA");
        assertThat(pasted("lot", "nomor;hari;berat\nL1;01/08/2026;12\n").unchanged())
                .isEqualTo(1);
    }

    @Test
    void an_empty_cell_of_a_column_empties_its_field() {
        pasted("lot", "nomor;hari;berat;catatan;plat\nL1;01/08/2026;10;penting;DE 1\n");

        assertThat(pasted("lot", "nomor;hari;berat;plat\nL1;01/08/2026;10;\n").changed())
                .isEqualTo(1);

        assertThat(only("lot").values()).containsEntry("catatan", "penting").doesNotContainKey("plat");
    }

    @Test
    void parts_without_a_column_stay_and_no_field_of_a_row_is_emptied_by_a_missing_one() {
        pasted("lot", "nomor;hari;berat;peti.isi;peti.tanda\nL1;01/08/2026;10;2,5;A\n");

        assertThat(pasted("lot", "nomor;hari;berat\nL1;01/08/2026;11\n").changed())
                .isEqualTo(1);
        assertThat(only("lot").values().get("peti"))
                .isEqualTo(List.of(Map.of("isi", new BigDecimal("2.5"), "tanda", "A")));

        assertThat(said(pasted("lot", "nomor;hari;berat;peti.isi\nL1;01/08/2026;11;3\n")))
                .containsExactly("PART_KEPT");
    }

    @Test
    void a_record_whose_state_locks_a_field_is_corrected_by_a_table_without_that_field() {
        RecordView letter = house.records
                .create(
                        call("81"),
                        "coba",
                        "surat",
                        Map.of("nomor", "S1", "hari", "2026-08-01", "berat", "10", "catatan", "asli"),
                        InputStyle.PEOPLE)
                .value();
        house.moves
                .move(call("81"), "coba", "surat", letter.id(), letter.version(), "KIRIM")
                .value();

        ImportReport report = pasted("surat", "nomor;hari;berat\nS1;01/08/2026;12\n");

        assertThat(said(report)).isEmpty();
        assertThat(only("surat").values()).containsEntry("berat", 12L).containsEntry("catatan", "asli");
    }
}
