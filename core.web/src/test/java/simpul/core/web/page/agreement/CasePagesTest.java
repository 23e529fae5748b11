package simpul.core.web.page.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
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
import simpul.core.model.agreement.CaseDraft;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.Stage;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.AlarmStore;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.result.Result;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;

/** A case is read and carried on in the browser. */
class CasePagesTest {
    @TempDir
    Path folder;

    private CaseHouse house;
    private Stories stories;

    @BeforeEach
    void open() throws IOException {
        house = new CaseHouse(folder, "", 0);
        stories = new Stories(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theDashboardCountsCasesAndNamesWhatWaits() {
        stories.all();
        HttpResponse<String> page = house.get("sek-81", "/dasbor");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Kerja sama Maluku", "Menunggu tanda tangan", "Tidak bergerak", "Provinsi mitra");
        assertThat(house.get("dprd-81", "/dasbor").body())
                .contains("Kerja sama Maluku")
                .doesNotContain("Kerja sama baru");
    }

    @Test
    void theListIsSearchedByNumberAndNarrowedByStage() {
        stories.all();
        assertThat(house.get("sek-81", "/kerja-sama?q=415.4/77/2025").body())
                .contains("Kerja sama perikanan Maluku dan Jawa Timur")
                .doesNotContain("Pengembangan kompetensi");
        assertThat(house.get("sek-81", "/kerja-sama?tahap=PENAWARAN").body())
                .contains("Pasokan bibit ternak")
                .doesNotContain("Kerja sama perikanan Maluku dan Jawa Timur");
        assertThat(house.get("sek-81", "/kerja-sama?q=tidakada").body()).contains("Tidak ada yang cocok");
    }

    @Test
    void aDraftDoesNotExistForThePartner() {
        Case draft = stories.drafted("Konsep rahasia");
        assertThat(house.get("sek-35", Links.of(draft)).statusCode()).isEqualTo(404);
        assertThat(house.get("sek-81", Links.of(draft)).body()).contains("Belum dibagikan", "Bagikan ke mitra");
    }

    @Test
    void aStepThatIsRefusedSaysEverythingAndKeepsWhatWasTyped() {
        Case draft = stories.drafted("Konsep");
        HttpResponse<String> page = house.post(
                "sek-81",
                Links.of(draft),
                Links.of(draft) + "/langkah",
                Map.of(
                        "version",
                        Integer.toString(draft.version()),
                        "stage",
                        "PERSIAPAN",
                        "on",
                        "",
                        "note",
                        "catatan saya"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("catatan saya", "PP 28/2018");
        assertThat(house.cases
                        .find(house.as("sek-81").scope(), draft.id())
                        .orElseThrow()
                        .stage())
                .isEqualTo(Stage.PERSIAPAN);
    }

    @Test
    void aStepThatPassesWithAWarningSaysSoOnThePageAfterIt() {
        Case draft = stories.drafted("Konsep");
        draft = house.cases
                .own(house.as("sek-81"), draft.id(), draft.version(), "81", Stories.fields())
                .value();
        draft = stories.filed("sek-81", draft, DocumentKind.KAK, "81");
        HttpResponse<String> done = house.post(
                "sek-81",
                Links.of(draft),
                Links.of(draft) + "/langkah",
                Map.of("version", Integer.toString(draft.version()), "stage", "PERSIAPAN", "on", "", "note", ""));

        assertThat(done.statusCode()).isEqualTo(303);
        String said = done.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        HttpResponse<String> page = house.send(HttpRequest.newBuilder(house.at(Links.of(draft)))
                .header("Cookie", "simpul=sek-81; " + said)
                .header("Accept", "text/html")
                .build());
        assertThat(page.body()).contains("Tahap dicatat selesai. Perhatikan: Pemetaan urusan belum diunggah.");
    }

    @Test
    void theCaseSaysWhoSettlesADispute() {
        Case running = stories.running("Multisektor", "64", null);
        assertThat(house.get("sek-81", Links.of(running)).body())
                .contains("Bila berselisih", "Menteri Dalam Negeri; keputusannya final (UU 23/2014 Ps 370");
    }

    @Test
    void sharingLetsThePartnerSeeIt() {
        Case draft = stories.drafted("Konsep");
        HttpResponse<String> shared = house.post(
                "sek-81",
                Links.of(draft),
                Links.of(draft) + "/bagikan",
                Map.of("version", Integer.toString(draft.version())));
        assertThat(shared.statusCode()).isEqualTo(303);
        assertThat(house.get("sek-35", Links.of(draft)).body()).contains("Giliran Anda menyunting naskah");
    }

    @Test
    void aTableOfAPageComesAsAFile() {
        Case running = stories.running("Multisektor", "64", null);
        String address = "?tabel=naskah-dan-pks&unduh=csv";

        assertThat(house.get("sek-81", Links.of(running)).body()).contains(address.replace("&", "&amp;"));
        HttpResponse<String> file = house.get("sek-81", Links.of(running) + address);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("naskah-dan-pks.csv");
        assertThat(file.body())
                .startsWith("\uFEFFNaskah;\"Naskah, keterangan\";Tahap;")
                .contains("PKS Budi Daya Rumput Laut");
        assertThat(house.get("sek-81", Links.of(running) + "?tabel=tidak-ada&unduh=csv")
                        .body())
                .as("an unknown table leaves the page as it is")
                .contains("<h1>");
    }

    @Test
    void theListOfSignaturesShowsThePartnersBesideTheOwn() {
        stories.running("Multisektor", "64", null);
        String page = house.get("sek-81", "/tanda-tangan").body();

        assertThat(page).contains("Di pihak Anda", "Di pihak mitra");
        assertThat(page).doesNotContain("Tidak ada yang menunggu di pihak mitra.");
    }

    @Test
    void theCaseShowsCountsOfItsDocumentsAndTheirSignatures() {
        Case running = stories.running("Multisektor", "64", null);
        String page = house.get("sek-81", Links.of(running)).body();
        assertThat(page).contains("1 menunggu tanda tangan, 1 pelaksanaan", "PKS Budi Daya Rumput Laut", "Data lama");
    }

    @Test
    void whoMayNotChangeIsOfferedNoChange() {
        Case running = stories.running("Berjalan", "35", LocalDate.of(2025, 5, 2));
        String page = house.get("gub-81", Links.of(running)).body();
        assertThat(page).contains("Berjalan").doesNotContain("<button class=\"btn primary\">", "Unggah");
    }

    @Test
    void thePageOfAPksSaysAndChangesHowOftenItIsEvaluated() {
        Case running = stories.running("Berjalan", "35", LocalDate.of(2025, 5, 2));
        Agreement pks = stories.document(running, "PKS Perdagangan Ikan");
        assertThat(house.get("sek-81", Links.of(pks)).body())
                .contains("Siklus evaluasi", "Triwulanan. Putaran berikut dibuka 1 Jan 2027");
        assertThat(house.get("sek-35", Links.of(pks) + "/siklus").statusCode())
                .as("the creator's sekretariat chooses")
                .isEqualTo(404);

        HttpResponse<String> changed = house.post(
                "sek-81",
                Links.of(pks) + "/siklus",
                Links.of(pks) + "/siklus",
                Map.of("version", Integer.toString(pks.version()), "cycle", "TAHUNAN"));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(house.get("sek-35", Links.of(pks)).body()).contains("Tahunan. Putaran berikut dibuka 1 Jan 2027");
    }

    @Test
    void aBatchIsMadeFilledAndItsConceptsAreMovedInTheBrowser() {
        assertThat(house.post(
                                "sek-81",
                                "/kerja-sama/paket/baru",
                                "/kerja-sama/paket/baru",
                                Map.of("title", "Paket Januari", "note", "Komisi I"))
                        .statusCode())
                .isEqualTo(303);
        String batch = house.batches
                .list(house.as("sek-81").scope(), new Cursor(10, null))
                .items()
                .get(0)
                .id();
        CaseDraft draft = Stories.draft("Konsep satu", "35");
        Case concept = house.cases
                .draft(house.as("sek-81"), new CaseDraft(draft.kind(), draft.text(), draft.parties(), batch, false))
                .value();
        assertThat(house.get("sek-81", Links.of(concept)).body())
                .contains("1. Belum dibahas", Links.of(concept) + "/konsep", Links.of(concept) + "/pihak");

        assertThat(house.post(
                                "sek-81",
                                Links.of(concept) + "/konsep",
                                Links.of(concept) + "/konsep",
                                Map.of("version", "1", "state", "DIBAHAS", "note", "Rapat 8 Maret"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(house.get("sek-81", "/kerja-sama/paket").body())
                .contains("Paket Januari", "Komisi I", "1 konsep, 1 sudah dibahas");
        assertThat(house.get("sek-81", "/kerja-sama?paket=" + batch).body())
                .contains("Paket Januari: 1 konsep, 1 sudah dibahas", "Konsep 1. Dibahas");
        assertThat(house.get("sek-35", "/kerja-sama/paket").body()).doesNotContain("Paket Januari");
        assertThat(house.get("gub-81", "/kerja-sama/paket").statusCode()).isEqualTo(404);
    }

    @Test
    void whatExistsOnlyOnPaperStandsOnTheDashboardAndOnItsPks() {
        Case running = stories.running("Berjalan", "35", LocalDate.of(2025, 5, 2));
        Agreement pks = stories.document(running, "PKS Perdagangan Ikan");
        PaperAlarm alarm = new PaperAlarm(
                "al1",
                pks.id(),
                running.id(),
                Text.same(pks.title()),
                "81",
                List.of(),
                List.of(Text.same("TW II 2026"), Text.same("TW III 2026")),
                LocalDate.of(2026, 10, 16),
                LocalDate.of(2026, 10, 23),
                AlarmState.MENUNGGU_TANGGAPAN,
                "Anggaran baru cair",
                "Dinas Perikanan",
                LocalDate.of(2026, 10, 20),
                null,
                1);
        house.fixture
                .store()
                .write(house.as("sek-81"), tx -> {
                    tx.port(AlarmStore.class).insert(alarm);
                    tx.audit(AuditNote.of("test.alarm", "agreement", pks.id()));
                    return Result.done(true);
                })
                .value();

        assertThat(house.get("sek-81", "/dasbor").body())
                .contains("Hanya di atas kertas", "/evaluasi/peringatan/al1", "OPD menanggapi: Anggaran baru cair");
        assertThat(house.get("sek-81", Links.of(pks)).body())
                .contains("Hanya di atas kertas", "Maluku: TW II 2026, TW III 2026");
        assertThat(house.get("sek-35", "/dasbor").body())
                .as("the OPD still has its days to reply")
                .doesNotContain("Hanya di atas kertas");
    }

    @Test
    void aSlotSaysWhoSignedAndWhoRecordedItAndThatItsScanIsMissing() {
        Case running = stories.running("Berjalan", "35", LocalDate.of(2025, 5, 2));
        Agreement pks = stories.document(running, "PKS Perdagangan Ikan");
        assertThat(house.get("sek-81", Links.of(pks)).body())
                .contains("Sudah, menunggu pindaian", "Surabaya. Dicatat oleh ", "Dicatat oleh Maluku");
    }
}
