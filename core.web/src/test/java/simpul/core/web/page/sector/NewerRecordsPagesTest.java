package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** What only a newer version knows is found and read after the way back: a type of records, and a state of them. */
class NewerRecordsPagesTest {
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Workflow FLOW = Workflow.start("DRAF", "Draf", "Draft")
            .state("SAH", "Sah", "Valid")
            .move("SAHKAN", "Sahkan", "Validate", "DRAF", "SAH", Actor.owner(Role.OPD));
    private static final RecordType BOXES = type("peti", 1)
            .fields(
                    NUMBER,
                    DAY,
                    Field.choice(
                            "jenis", "Jenis", "Kind", Choice.of("A", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta")));
    private static final Field<String> ONE = Field.choice("jenis", "Jenis", "Kind", Choice.of("SEMUA", "Semua", "All"));
    private static final Sector FORMER = sector(type("muatan", 1).workflow(FLOW), BOXES);
    private static final Sector NEWER = sector(
            type("muatan", 2)
                    .workflow(FLOW.state("BATAL", "Batal", "Void")
                            .move("BATALKAN", "Batalkan", "Cancel", "DRAF", "BATAL", Actor.owner(Role.OPD)))
                    .upcast(1, u -> u),
            type("peti", 2).fields(NUMBER, DAY, ONE).upcast(1, u -> u.recoded(ONE, Map.of("A", "SEMUA", "B", "SEMUA"))),
            type("karung", 1),
            type("palet", 1));
    private static final String LOADS = "/s/muat/catatan/muatan";
    private static final String CRATES = "/s/muat/catatan/peti";
    private static final String SACKS = "/s/muat/catatan/karung";

    @TempDir
    Path folder;

    private SectorHouse house;

    private static RecordType type(String code, int schema) {
        return RecordType.of(code, schema, "Jenis " + code, "Type " + code)
                .fields(NUMBER, DAY)
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    private static Sector sector(RecordType... types) {
        return s -> s.id("muat")
                .title("Muat", "Loading")
                .records(types)
                .screens(Screen.of(
                        "papan", "Papan", "Board", "flag", r -> View.boardByState(RecordQuery.of(types[0]), NUMBER)));
    }

    @BeforeEach
    void recordsOfTheNewerVersion() throws IOException {
        house = new SectorHouse(folder, NEWER);
        for (String list : new String[] {LOADS, SACKS}) {
            house.post("81", list + "/baru", Map.of("isi.nomor", "N-1", "isi.hari", "2026-08-17"));
        }
        house.post("81", CRATES + "/baru", Map.of("isi.nomor", "P-1", "isi.hari", "2026-08-17", "isi.jenis", "SEMUA"));
        String load = LOADS + "/" + id("muatan");
        assertThat(house.post("81", load + "/pindah/BATALKAN", Map.of("versi", "1"))
                        .statusCode())
                .isEqualTo(303);
        house.turn(FORMER);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String id(String type) {
        return house.api("81", "/sectors/muat/records/" + type)
                .body()
                .replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void a_type_has_a_tab_where_there_are_records_of_it_and_pages_that_offer_no_change() {
        assertThat(house.page("81", LOADS).body()).contains(SACKS).doesNotContain("/s/muat/catatan/palet");
        assertThat(house.page("81", "/s/muat/papan").body()).contains(SACKS);
        assertThat(house.page("35", "/s/muat/papan").body()).contains(LOADS).doesNotContain(SACKS);
        assertThat(house.page("81", SACKS).body())
                .contains("N-1", "tidak mengenal jenis catatan ini")
                .doesNotContain(SACKS + "/baru");
        assertThat(house.page("81", SACKS + "/" + id("karung")).body())
                .contains("N-1", "17 Agu 2026", "tidak mengenal jenis catatan ini")
                .doesNotContain("name=\"isi.nomor\"", "/hapus");
        assertThat(house.page("81", SACKS + "/baru").statusCode()).isEqualTo(404);
        assertThat(house.page("81", "/s/muat/ekspor/karung?format=csv").body()).contains("N-1");
    }

    @Test
    void a_record_in_a_state_that_only_the_newer_version_has_stands_on_the_board_and_is_left_alone() {
        assertThat(house.page("81", "/s/muat/papan").body()).contains("Lainnya, tidak dikenal versi ini", "N-1");
        assertThat(house.page("81", LOADS + "/" + id("muatan")).body())
                .contains("N-1", "BATAL (tidak dikenal versi ini)")
                .doesNotContain("name=\"isi.nomor\"", "/hapus", "/pindah/");
    }

    @Test
    void a_record_whose_codes_do_not_lead_back_is_shown_without_a_form_that_could_not_be_sent() {
        String box = CRATES + "/" + id("peti");

        assertThat(house.page("81", box).body())
                .contains("P-1", "Catatan ini ditulis versi modul yang lebih baru")
                .doesNotContain("name=\"isi.nomor\"", "/hapus");
        assertThat(house.api("81", "/sectors/muat/records/peti").body()).contains("\"newer\":true");

        house.turn(NEWER);

        assertThat(house.page("81", box).body())
                .contains("name=\"isi.nomor\"", "/hapus")
                .doesNotContain("lebih baru");
        assertThat(house.api("81", "/sectors/muat/records/peti").body()).contains("\"newer\":false");
    }

    @Test
    void the_newer_version_goes_on_with_both() {
        house.turn(NEWER);

        assertThat(house.page("81", LOADS + "/" + id("muatan")).body())
                .contains("Batal")
                .doesNotContain("BATAL (");
        assertThat(house.page("81", SACKS).body()).contains("N-1", SACKS + "/baru");
    }
}
