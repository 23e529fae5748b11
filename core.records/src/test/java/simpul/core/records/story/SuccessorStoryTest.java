package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

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
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** Who writes a code of an older edition is told what took its place, over as many editions as it took. */
class SuccessorStoryTest {
    private static final CodeList SPECIES = CodeList.of(
            "spesies",
            Text.of("Spesies", "Species"),
            edition(2020, code("SKA", "Cakalang").becomes("SKB"), code("TUA", "Tuna"), code("LYA", "Layang")),
            edition(2022, code("SKB", "Cakalang biasa").becomes("SKC"), code("TUA", "Tuna")),
            edition(2025, code("SKC", "Cakalang asli"), code("TUA", "Tuna")));
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().longest(8).queryable();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> KIND =
            Field.code("jenis", "Jenis", "Kind", SPECIES).required();
    private static final Sector SECTOR = s -> s.id("ikan")
            .title("Ikan", "Fish")
            .codes(SPECIES)
            .records(RecordType.of("ikan", 1, "Ikan", "Fish")
                    .fields(NUMBER, DAY, KIND)
                    .happensOn(DAY)
                    .owner(Owner.REGION));

    @TempDir
    Path folder;

    private RecordHouse house;

    private static Code code(String code, String name) {
        return Code.of(code, Text.of(name, name + " fish"));
    }

    private static Edition edition(int year, Code... codes) {
        return Edition.of(LocalDate.of(year, 1, 1), "uji", "uji", List.of(codes));
    }

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, SECTOR);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<RecordView> write(String day, String kind, InputStyle style) {
        return house.records.create(
                call("81"), "ikan", "ikan", Map.of("nomor", "A", "hari", day, "jenis", kind), style);
    }

    private String told(String day, String kind, InputStyle style) {
        List<Finding> findings = write(day, kind, style).problem().findings();
        assertThat(findings).extracting(Finding::code).containsExactly("FIELD_CODE");
        return findings.get(0).message().en();
    }

    @Test
    void the_new_code_is_named_over_two_editions_by_code_and_by_its_old_name() {
        String now = "Kind: on 01/08/2026 the code SKA has been replaced by SKC (Cakalang asli fish). Write SKC.";
        assertThat(told("01/08/2026", "SKA", InputStyle.PEOPLE)).isEqualTo(now);
        assertThat(told("01/08/2026", "cakalang", InputStyle.PEOPLE)).isEqualTo(now);
        assertThat(told("2026-08-01", "SKA", InputStyle.PROGRAMS)).isEqualTo(now);
        assertThat(told("01/08/2023", "SKA", InputStyle.PEOPLE)).contains("replaced by SKB (Cakalang biasa fish)");
    }

    @Test
    void on_a_day_of_its_edition_the_old_code_is_kept_and_stays_what_it_was() {
        RecordView kept = write("01/08/2021", "SKA", InputStyle.PEOPLE).value();
        Result<RecordView> found = house.records.find(RecordHouse.officer("81"), "ikan", "ikan", kept.id());
        assertThat(found.value().values()).containsEntry("jenis", "SKA");
    }

    @Test
    void a_code_without_successor_or_of_a_later_edition_is_said_not_to_hold_on_the_day() {
        assertThat(told("01/08/2026", "LYA", InputStyle.PEOPLE)).contains("the code LYA does not hold on 01/08/2026");
        assertThat(told("01/08/2021", "SKC", InputStyle.PEOPLE)).contains("the code SKC does not hold on 01/08/2021");
        assertThat(told("01/08/2026", "XXX", InputStyle.PEOPLE)).contains("is not in the list");
    }

    @Test
    void the_trial_of_an_import_names_it_at_its_cell() {
        ImportReport report = house.imports
                .run(
                        call("81"),
                        "ikan",
                        "ikan",
                        new ImportRequest("nomor;hari;jenis\r\nA;01/08/2026;SKB\r\nB;01/08/2026;TUA\r\n", true))
                .value();
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.findings())
                .extracting(f ->
                        f.row() + " " + f.cell() + " " + f.finding().message().id())
                .containsExactly("2 SKB Jenis: pada 01/08/2026 kode SKB sudah diganti oleh SKC (Cakalang asli)."
                        + " Tulis SKC.");
    }
}
