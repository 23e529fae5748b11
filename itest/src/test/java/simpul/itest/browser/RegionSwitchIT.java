package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.bench.crawl.Heard;
import simpul.bench.crawl.Voice;
import simpul.itest.modules.ModuleJar;
import simpul.itest.sectors.CatchQuotaSector;
import simpul.itest.sectors.OrchardSector;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** A sector is switched off for one region that may use it, or stopped where nobody may, by page, program and command. */
final class RegionSwitchIT {
    private static final String PERMITS = "/api/v1/sectors/uji_kebun/records/izin";
    private static final String PAGES = "/s/uji_kebun/catatan/izin";
    private static final String REGION = "/api/v1/modules/uji_kebun/regions/81";
    private static final String MODULE = "/admin/modul/uji_kebun";
    private static final String QUOTAS = "/admin/modul/uji_kuota";

    @TempDir
    static Path folder;

    private static Path data;
    private static Simpul server;
    private static ModuleDesk desk;
    private static Reader admin;
    private static Voice officer;
    private static Reader officersPages;

    @BeforeAll
    static void opened() {
        data = DemoData.impatient("region-switch");
        server = Simpul.demonstration(data);
        desk = new ModuleDesk(server.address(), "uji_kebun");
        admin = Reader.of(server.address(), "admin");
        officer = Voice.of(server.address(), Walkers.DKP_MALUKU, Reader.PASSWORD);
        officersPages = Reader.of(server.address(), Walkers.DKP_MALUKU);
        installed(OrchardSector.class.getSimpleName(), ModuleJar.of(OrchardSector.class, "1.0.0", file("kebun")));
        desk.lend("81");
        desk.lend("35");
    }

    private static Path file(String name) {
        return folder.resolve(name + ".jar");
    }

    private static void installed(String what, Path jar) {
        assertThat(desk.ended(desk.install(jar)).path("outcome").asText())
                .as(what)
                .isEqualTo("DONE");
    }

    @AfterAll
    static void closed() {
        server.close();
    }

    @Test
    void aRegionWithoutTheSectorMeetsThatAtItsNextRequestAndHasItsDraftsAgainAfterwards() {
        String draft = written("K-1").location();
        String elsewhere = Voice.of(server.address(), Walkers.DKP_JATIM, Reader.PASSWORD)
                .get(PERMITS)
                .text();

        assertThat(pressed(admin, MODULE + "/daerah/81", "Matikan").text())
                .contains("Sektor dimatikan. Catatan dan konsep tetap tersimpan.", "Dimatikan");
        isOff(draft);
        assertThat(Voice.of(server.address(), Walkers.DKP_JATIM, Reader.PASSWORD)
                        .get(PERMITS)
                        .text())
                .as("elsewhere it is as it was")
                .isEqualTo(elsewhere);
        assertThat(commanded("regions", "uji_kebun")).containsPattern("81 .*mati / off");
        assertThat(commanded("enable", "uji_kebun", "--region", "81")).contains("aktif / on");
        isOn(draft, "K-2");

        assertThat(commanded("disable", "uji_kebun", "--region", "81")).contains("mati / off");
        isOff(draft);
        assertThat(switchedByProgram(true)).isTrue();
        isOn(draft, "K-3");

        assertThat(switchedByProgram(false)).isFalse();
        isOff(draft);
        assertThat(pressed(admin, MODULE + "/daerah/81", "Nyalakan").text()).contains("Sektor dinyalakan.");
        isOn(draft, "K-4");
    }

    private static boolean switchedByProgram(boolean on) {
        Heard heard = desk.voice().send("PUT", REGION, "{\"on\":" + on + "}", Map.of());
        assertThat(heard.status()).as(heard.text()).isEqualTo(200);
        return heard.json().path("on").asBoolean();
    }

    private static Heard written(String number) {
        return officer.post(
                PERMITS, "{\"values\":{\"nomor\":\"" + number + "\",\"tanggal\":\"2026-11-02\",\"berat\":\"12.25\"}}");
    }

    /** Nothing new is taken, and the officer is told why. */
    private static void isOff(String draft) {
        Heard refused = written("K-9");
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.text()).contains("SECTOR_SWITCHED_OFF", "Catatan dan konsep tetap tersimpan");
        Heard tag = officer.get(draft);
        Heard deleted = officer.send("DELETE", draft, "", Map.of("If-Match", tag.header("ETag")));
        assertThat(deleted.status()).as(deleted.text()).isEqualTo(403);
        assertThat(officersPages.get(PAGES + "/baru").address())
                .as("no form is offered")
                .isEqualTo("/s/uji_kebun/papan");
        assertThat(officersPages.get(PAGES).text()).contains("K-1").doesNotContain(PAGES + "/baru");
    }

    private static void isOn(String draft, String next) {
        JsonNode kept = officer.get(draft).json();
        assertThat(kept.path("state").asText()).isEqualTo("DRAF");
        assertThat(kept.path("values").path("nomor").asText()).isEqualTo("K-1");
        assertThat(officersPages.get(PAGES).text()).contains("K-1", "Draf", PAGES + "/baru");
        Heard written = written(next);
        assertThat(written.status()).as(written.text()).isEqualTo(201);
    }

    @Test
    void aModuleThatNoRegionMayUseIsStoppedAndStartedByPageAndCommand() {
        installed("quota", ModuleJar.of(CatchQuotaSector.class, "1.0.0", file("kuota")));

        pressed(admin, QUOTAS + "/henti", "Hentikan");
        ModuleDesk.until("stopped", () -> stand("STOPPED"));
        assertThat(commanded("start", "uji_kuota")).contains("Selesai / Done");
        assertThat(stand("LIVE")).isTrue();
        assertThat(commanded("stop", "uji_kuota")).contains("Selesai / Done");
        assertThat(stand("STOPPED")).isTrue();
        pressed(admin, QUOTAS + "/mulai", "Aktifkan kembali");
        ModuleDesk.until("started", () -> stand("LIVE"));

        assertThat(pressed(admin, MODULE + "/henti", "Hentikan").text())
                .as("one that regions may use")
                .contains("Daerah berikut berhak memakai sektor ini. Matikan dahulu di tiap daerah");
    }

    private static boolean stand(String state) {
        return desk.voice()
                .get("/api/v1/modules/uji_kuota")
                .json()
                .path("state")
                .asText()
                .equals(state);
    }

    /** Presses a button of the page of that sector's module. */
    private static Page pressed(Reader person, String action, String button) {
        String sector = action.replaceFirst("/admin/modul/([a-z_]+)/.*", "$1");
        Page page = person.get("/admin/modul?sektor=" + sector);
        MatchResult form = Pattern.compile("<form method=\"post\" action=\"" + action + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.text())
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
        assertThat(form.group()).contains(button);
        return person.post(action, new LinkedHashMap<>(Reader.hidden(form.group())));
    }

    private static String commanded(String command, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "module";
        all[1] = command;
        System.arraycopy(more, 0, all, 2, more.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = data.toString();
        try (Simpul said = Simpul.running(all)) {
            assertThat(said.status()).as(said.output()).isZero();
            return said.output();
        }
    }
}
