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
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityDraft;

/** An activity is put right in the browser, by those who recorded it. */
final class ActivityEditPagesTest {
    @TempDir
    Path folder;

    private CaseHouse house;
    private Activity activity;
    private Agreement pks;

    @BeforeEach
    void open() throws IOException {
        house = new CaseHouse(folder, "sek-81", 0);
        Stories stories = new Stories(house);
        Case running = stories.running("Berjalan", "35", LocalDate.of(2025, 5, 2));
        pks = stories.document(running, "PKS Perdagangan Ikan");
        activity = house.activities
                .add(
                        house.as("sek-81"),
                        pks.id(),
                        new ActivityDraft(
                                null,
                                LocalDate.of(2026, 10, 5),
                                "Uji mtu ikan",
                                "Ambn",
                                List.of(),
                                List.of(),
                                List.of(),
                                false))
                .value();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String path() {
        return "/evaluasi/kegiatan/" + activity.id() + "/ubah";
    }

    @Test
    void itsRegionPutsItRightAndSaysWhichCommitmentItServes() {
        String promise = pks.commitments().get(0).id();
        assertThat(house.get("sek-81", path()).body())
                .contains("Uji mtu ikan", "Ambn", "Memasok 40 ton ikan beku setiap triwulan")
                .doesNotContain("Melatih 40 pembudi daya rumput laut");

        HttpResponse<String> changed = house.post(
                "sek-81",
                path(),
                path(),
                Map.of(
                        "version", "1",
                        "title", "Uji mutu ikan",
                        "date", "2026-10-06",
                        "place", "Ambon",
                        "commitments", promise));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(house.activities.find(house.as("sek-81").scope(), activity.id()))
                .get()
                .satisfies(a -> {
                    assertThat(a.title()).isEqualTo("Uji mutu ikan");
                    assertThat(a.date()).isEqualTo(LocalDate.of(2026, 10, 6));
                    assertThat(a.place()).isEqualTo("Ambon");
                    assertThat(a.commitments()).containsExactly(promise);
                });
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        HttpResponse<String> refused = house.post(
                "sek-81",
                path(),
                path(),
                Map.of("version", "1", "title", "", "date", "2030-01-01", "place", "Pelabuhan Tantui"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Pelabuhan Tantui", "Tulis kegiatan apa yang dilakukan.");
    }

    @Test
    void nobodyElseFindsTheForm() {
        assertThat(house.get("sek-35", path()).statusCode()).isEqualTo(404);
        assertThat(house.get("gub-81", path()).statusCode()).isEqualTo(404);
    }
}
