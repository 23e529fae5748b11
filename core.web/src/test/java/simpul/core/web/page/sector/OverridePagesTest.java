package simpul.core.web.page.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** The head of an agency answers in the form for a rule that cannot be decided, and others read it afterwards. */
class OverridePagesTest {
    private static final String LIST = "/s/kapal/catatan/izin";
    private static final String DRAFTS = "/s/kapal/catatan/mohon";
    private static final String API = "/sectors/kapal/records/izin";
    private static final String WORD = "Rapat memutus kapal ini layak.";
    private static final Field<String> MATTER =
            Field.text("hal", "Hal", "Matter").required().searchable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required();
    private static final RecordType PERMIT = RecordType.of("izin", 1, "Izin", "Permit")
            .fields(MATTER, DAY)
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final RecordType REQUEST = RecordType.of("mohon", 1, "Permohonan", "Request")
            .fields(MATTER, DAY)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move(
                            "AJUKAN",
                            "Ajukan",
                            "Submit",
                            "DRAF",
                            "DIAJUKAN",
                            Actor.owner(Role.OPD),
                            Actor.owner(Role.KEPALA_OPD)));

    private final AtomicBoolean broken = new AtomicBoolean(true);

    @TempDir
    Path folder;

    private SectorHouse house;

    @BeforeEach
    void open() throws IOException {
        house = new SectorHouse(
                folder,
                s -> s.id("kapal")
                        .title("Kapal", "Boats")
                        .icon("fish")
                        .records(PERMIT, REQUEST)
                        .rules(rule("LAYAK", PERMIT), rule("LENGKAP", REQUEST)));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Rule rule(String code, RecordType type) {
        return Rule.record(code, type, "Kapal layak", "The vessel is fit", "Perda 1", f -> {
            if (broken.get()) {
                throw new IllegalStateException("no answer");
            }
            return List.of();
        });
    }

    private static Map<String, String> form(String... more) {
        Map<String, String> form = new java.util.HashMap<>(Map.of("isi.hal", "Kapal A", "isi.tanggal", "2026-08-17"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private String id(String type) {
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                .matcher(house.api("81", "/sectors/kapal/records/" + type).body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void an_officer_is_told_whom_to_ask_and_keeps_what_he_typed() {
        HttpResponse<String> refused = house.post("81", LIST + "/baru", form());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("minta kepala OPD memutus", "Perda 1", "value=\"Kapal A\"")
                .doesNotContain("name=\"override\"");
    }

    @Test
    void the_head_writes_why_and_the_record_says_so_to_all_who_read_it() {
        HttpResponse<String> refused = house.post("81-kepala", LIST + "/baru", form());
        assertThat(refused.body()).contains("name=\"override\"", "Alasan kepala OPD");

        assertThat(house.post("81-kepala", LIST + "/baru", form("override", WORD))
                        .statusCode())
                .isEqualTo(303);

        assertThat(house.page("81", LIST + "/" + id("izin")).body())
                .contains("Aturan belum diputus</span>", "Kapal layak", WORD);
        assertThat(house.page("81-sekretariat", "/pengesampingan").body())
                .contains(WORD, "Kapal layak", LIST + "/" + id("izin"));
        assertThat(house.page("35-sekretariat", "/pengesampingan").body())
                .contains("Tidak ada catatan yang disimpan dengan cara ini")
                .doesNotContain(WORD);
    }

    @Test
    void a_stage_that_went_on_is_reported_beside_records_to_the_parties_of_its_document() {
        StepMark mark = new StepMark("kapal", "KUOTA", Text.same("Kuota cukup"), "PP 11/2023", WORD);
        house.fixture
                .store()
                .write(house.fixture.call("35", Role.SEKRETARIAT), tx -> finished(tx, mark))
                .value();

        for (String reader : List.of("81-sekretariat", "35-sekretariat")) {
            assertThat(house.page(reader, "/pengesampingan").body())
                    .contains("Tahap naskah", "Kuota cukup", WORD, "/kerja-sama/kasus-1/pks/pks-1", "Biro Hukum");
        }
        assertThat(house.page("64-sekretariat", "/pengesampingan").body()).doesNotContain(WORD);
    }

    private static Result<String> finished(Tx tx, StepMark mark) {
        AgreementStore store = tx.port(AgreementStore.class);
        Agreement pks = store.find("pks-1").orElseThrow();
        Step step = new Step(
                Stage.PENANDATANGANAN_PKS, pks.since(), "35", "post", "Biro Hukum", tx.now(), "", List.of(mark));
        assertThat(store.replace(pks.change()
                        .steps(List.of(step))
                        .version(pks.version() + 1)
                        .done()))
                .isTrue();
        tx.audit(AuditNote.of("agreement.step", "agreement", pks.id()).in("35"));
        return Result.done(pks.id());
    }

    @Test
    void a_draft_is_kept_and_the_head_takes_its_move_with_his_word() {
        assertThat(house.post("81", DRAFTS + "/baru", form()).statusCode()).isEqualTo(303);
        String one = DRAFTS + "/" + id("mohon");

        HttpResponse<String> refused = house.post("81-kepala", one + "/pindah/AJUKAN", Map.of("versi", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"override\"", "<details class=\"confirm\" open>");
        assertThat(house.post("81-kepala", one + "/pindah/AJUKAN", Map.of("versi", "1", "override", WORD))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.page("81", one).body()).contains("Diajukan</span>", WORD);
    }

    @Test
    void programs_send_the_word_beside_the_values_and_read_the_marks() {
        String values = "{\"values\":{\"hal\":\"Kapal B\",\"tanggal\":\"2026-08-17\"}";

        assertThat(house.api("81", API, values + "}").body()).contains("RULE_UNDECIDED", "\"override\"");
        assertThat(house.api("81", API, values + ",\"override\":\"" + WORD + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(house.api("81-kepala", API, values + ",\"override\":\"" + WORD + "\"}")
                        .body())
                .contains("\"marks\":[{\"rule\":\"LAYAK\"", "\"reason\":\"" + WORD + "\"");
    }
}
