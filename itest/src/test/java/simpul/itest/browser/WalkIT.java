package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Voice;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** One agreement from the first draft to its second closed evaluation, as its offices carry it, through the pages alone. */
final class WalkIT {
    @TempDir
    Path folder;

    private final Path data = DemoData.copy("walk");
    private Simpul server = Simpul.demonstration(data);
    private final Browser browser = new Browser(server.address());
    private final Desk desk = new Desk(browser);

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void anAgreementIsDraftedSharedSignedRecordedAndEvaluatedTwice() throws IOException {
        Papers papers = new Papers(folder);
        CaseSteps kase = new CaseSteps(desk, papers);
        kase.draft();
        kase.prepare();
        kase.share();
        kase.offer();
        kase.draftBase();
        kase.signBase();
        kase.council();

        DocumentSteps pks = new DocumentSteps(desk, papers);
        pks.draft(kase.address());
        pks.share();
        pks.sign();
        pks.record();

        until("2027-01-05");
        evaluate(papers, "TW IV 2026", "Berjalan");
        until("2027-04-05");
        evaluate(papers, "TW I 2027", "Selesai");
        pks.report();
        everythingIsOnRecord(pks.address().replaceFirst(".*/", ""));
    }

    /** The same data on a later day, on which nobody has acted but those who walk. */
    private void until(String day) throws IOException {
        server.close();
        // Without what it remembers of its story, the demonstration does not go on with it.
        Files.deleteIfExists(data.resolve("run/demo-memory"));
        server = Simpul.demonstration(data, "--clock", day);
        browser.moveTo(server.address());
    }

    /** The quarter has ended: its round waits for the agency, which fills it in on a phone; its sekretariat closes it. */
    private void evaluate(Papers papers, String period, String progress) {
        desk.onPhone();
        desk.enter(Walkers.DKP_MALUKU).press("Isi evaluasi: PKS " + Walkers.TITLE);
        assertThat(desk.text()).contains(period);
        desk.answer("Bibit bagi 100 pembudidaya", "Selesai").answer("Gudang kering", progress);
        desk.fill("Kegiatan", "Penyerahan bibit, " + period)
                .attach(papers.named("berita-acara"))
                .press("Kirim");
        assertThat(desk.path()).endsWith("/tanda-terima");
        desk.onComputer();
        desk.enter(Walkers.MALUKU).press("Periksa evaluasi: PKS " + Walkers.TITLE);
        assertThat(desk.text()).contains("Penyerahan bibit, " + period);
        desk.press("Terima");
        desk.answer("Kerja sama ini", "Dilanjutkan").press("Tutup evaluasi");
        assertThat(desk.text()).contains("Evaluasi ditutup", "100% (1 dari 1 komitmen jatuh tempo");
    }

    /** What the walk left behind, as a program reads it. */
    private void everythingIsOnRecord(String document) {
        Voice maluku = Voice.of(server.address(), Walkers.MALUKU, Reader.PASSWORD);
        JsonNode made = maluku.get("/api/v1/agreements/" + document).json();
        assertThat(made.path("steps").findValuesAsText("stage"))
                .containsExactly("PENYUSUNAN_PKS", "PENANDATANGANAN_PKS", "PELAKSANAAN", "PENATAUSAHAAN", "PELAPORAN");
        JsonNode rounds =
                maluku.get("/api/v1/evaluations?region=81&limit=200").json().path("items");
        assertThat(StreamSupport.stream(rounds.spliterator(), false)
                        .filter(r -> r.path("agreement").equals(made.path("id")))
                        .filter(r -> r.path("status").asText().equals("DITUTUP")))
                .hasSize(2);
    }
}
