package simpul.core.web.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.OpenRule;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Signing;
import simpul.core.model.agreement.Slot;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Who decides a step answers in its form for a rule that a sector could not decide. */
class StepOverridePagesTest {
    private static final String WORD = "Kedua gubernur sudah memutus.";
    private static final OpenRule BROKEN =
            new OpenRule("perikanan", "KUOTA", Text.of("Kuota cukup", "The quota suffices"), "PP 11/2023", true);

    @TempDir
    Path folder;

    private CaseHouse house;
    private Agreement pks;

    @BeforeEach
    void open() throws IOException {
        house = new CaseHouse(folder, "", 0);
        Stories stories = new Stories(house);
        Case running = stories.running("Perikanan", "35", null);
        for (String party : List.of("81", "35")) {
            running = house.cases
                    .own(house.as("sek-" + party), running.id(), running.version(), party, Stories.fields())
                    .value();
        }
        pks = stories.document(running, "PKS Budi Daya Rumput Laut");
        assertThat(pks.stage()).isEqualTo(Stage.PENANDATANGANAN_PKS);
        Slot open = pks.slots().stream().filter(s -> !s.signed()).findFirst().orElseThrow();
        pks = house.agreements
                .sign(
                        house.as("sek-35"),
                        pks.id(),
                        pks.version(),
                        open.id(),
                        new Signing(SignerOffice.KEPALA_DAERAH, "", LocalDate.of(2025, 4, 23), "Surabaya", null, null))
                .value();
        pks = house.agreements
                .number(house.as("sek-35"), pks.id(), pks.version(), "35", "523/12/2025")
                .value();
        assertThat(house.agreements.outlook(house.as("sek-81").scope(), pks.id()))
                .noneMatch(Finding::blocks);
        house.sectors = (scope, agreement, of) -> new SectorVerdict(List.of(), List.of(BROKEN));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private HttpResponse<String> step(String word) {
        return house.post(
                "sek-81",
                Links.of(pks),
                Links.of(pks) + "/langkah",
                Map.of(
                        "version",
                        Integer.toString(pks.version()),
                        "stage",
                        pks.stage().name(),
                        "on",
                        "",
                        "note",
                        "",
                        "override",
                        word));
    }

    @Test
    void only_who_may_answer_is_asked_for_a_reason() {
        assertThat(house.get("sek-81", Links.of(pks)).body())
                .contains("Kuota cukup", "PP 11/2023", "name=\"override\"", "Alasan melanjutkan");
        assertThat(house.get("opd-81", Links.of(pks)).body())
                .contains("Kuota cukup")
                .doesNotContain("name=\"override\"");
    }

    @Test
    void without_a_reason_the_step_waits_and_with_one_its_history_says_why() {
        HttpResponse<String> refused = step("");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name=\"override\"");

        assertThat(step(WORD).statusCode()).isEqualTo(303);

        assertThat(house.get("sek-35", Links.of(pks)).body())
                .contains("Dilanjutkan meski aturan sektor belum diputus: Kuota cukup (PP 11/2023). Alasan: " + WORD);
    }
}
