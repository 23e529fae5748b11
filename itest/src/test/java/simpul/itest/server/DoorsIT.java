package simpul.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty platform to a handover, as the people of an office do it, and through an end like a power cut. */
final class DoorsIT {
    private static final String PASSWORD = "perahu kayu biru tua";
    private static final Pattern SETUP = Pattern.compile("(/awal/[\\w-]+)");

    @TempDir
    Path folder;

    @Test
    void anOfficeBeginsEntersAndHandsOver() {
        try (Simpul first = Simpul.serving(folder.resolve("data"))) {
            Browser admin = begin(first);
            String link = enter(admin, "Sekretariat Maluku", "sekretariat.maluku");
            String person = admin.find("/admin/akun/orang/(\\w+)\"");
            String post = seat(admin, person);

            Browser office = new Browser(first.address());
            choosePassword(office, link);
            assertThat(office.open(link).status()).as("the link works once").isEqualTo(404);
            office.open("/admin/opd");
            assertThat(office.path()).isEqualTo("/masuk");
            login(office, "sekretariat.maluku");
            assertThat(office.path()).as("the way back").isEqualTo("/admin/opd");

            first.kill();
            try (Simpul second = Simpul.serving(folder.resolve("data"))) {
                assertThat(office.at(second.address()).open("/akun").path())
                        .as("the session survives a power cut")
                        .isEqualTo("/akun");
                assertThat(second.output()).doesNotContain("/awal/");
                handOver(admin.at(second.address()), post);
                assertThat(office.open("/akun").path())
                        .as("the old access has ended")
                        .isEqualTo("/masuk");
            }
        }
    }

    @Test
    void aFormFromAnotherSiteChangesNothing() {
        try (Simpul server = Simpul.serving(folder.resolve("data"))) {
            Browser admin = begin(server);
            Map<String, String> typed = Map.of("name", "Penyusup", "username", "penyusup", "_kunci", "kunci-tebakan");

            assertThat(admin.post("/admin/akun/orang/baru", typed).status()).isEqualTo(403);
            assertThat(admin.page()).as("nothing typed is lost").contains("value=\"Penyusup\"");
            assertThat(admin.open("/admin/akun/orang?q=penyusup").page()).doesNotContain("/admin/akun/orang/penyusup");
            assertThat(admin.page()).contains("Tidak ada yang cocok");
        }
    }

    private static Browser begin(Simpul server) {
        String path = server.said(SETUP);
        Browser browser = new Browser(server.address());
        browser.open(path)
                .send(path, Map.of("name", "Kominfo", "username", "admin", "password", "pendek", "again", "pendek"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()).contains("value=\"Kominfo\"").doesNotContain("value=\"pendek\"");
        browser.send(path, Map.of("name", "Kominfo", "username", "admin", "password", PASSWORD, "again", PASSWORD));
        assertThat(browser.path()).isEqualTo("/masuk");
        login(browser, "admin");
        return browser;
    }

    private static void login(Browser browser, String username) {
        browser.send("/masuk", Map.of("username", username, "password", PASSWORD));
        assertThat(browser.path()).as(browser.page()).isNotEqualTo("/masuk");
    }

    /** Enters a person and gives the path of the one-time link; the page leads on to the person. */
    private static String enter(Browser admin, String name, String username) {
        admin.open("/admin/akun/orang/baru");
        admin.send("/admin/akun/orang/baru", Map.of("name", name, "username", username, "region", "81"));
        return URI.create(admin.find("(http://[^<\\s]+/sandi/[\\w-]+)")).getPath();
    }

    private static String seat(Browser admin, String person) {
        admin.open("/admin/akun/jabatan/baru?daerah=81");
        admin.send("/admin/akun/jabatan/baru", Map.of("role", "SEKRETARIAT", "holder", person));
        assertThat(admin.page()).contains("<h1>Sekretariat TKKSD Maluku</h1>");
        return admin.path();
    }

    private static void choosePassword(Browser office, String link) {
        office.open(link).send(link, Map.of("password", PASSWORD, "again", PASSWORD));
        assertThat(office.path()).isEqualTo("/masuk");
    }

    private static void handOver(Browser admin, String post) {
        enter(admin, "Pengganti", "pengganti.maluku");
        String successor = admin.find("/admin/akun/orang/(\\w+)\"");
        admin.open(post).send(post + "/serah-terima", Map.of("successor", successor));
        assertThat(admin.page())
                .contains("Berita acara serah terima", "Sekretariat Maluku", "Pengganti", "1 sesi diakhiri");
    }
}
