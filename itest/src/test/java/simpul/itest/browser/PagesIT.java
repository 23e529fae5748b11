package simpul.itest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.By;
import simpul.itest.browser.Crawl.Reached;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** Every page that there is: reached by links, as wide as its window, without a word from axe, and in both languages. */
@TestInstance(Lifecycle.PER_CLASS)
final class PagesIT {
    private static final Pattern SETUP = Pattern.compile("(/awal/[\\w-]+)");
    private static final List<String> ACCOUNTS = List.of(
            "sekretariat.maluku",
            "sekretariat.jatim",
            "opd.dkp.maluku",
            "kepala.dkp.maluku",
            "admin",
            "gubernur.maluku",
            "dprd.maluku",
            "pemantau.kemendagri",
            Scenes.NEWCOMER,
            Scenes.LATE);

    /** What does not exist, and what only an administrator may see. */
    private static final List<String> REFUSED = List.of("/tidak-ada", "/admin/modul");

    private final Path data = DemoData.impatient("pages");
    private final Simpul server = Simpul.demonstration(data);
    private final Simpul empty = Simpul.serving(data.resolveSibling("pages-empty"));
    private final PageRoutes routes = PageRoutes.of(server.address());
    private final Crawl crawl = new Crawl(routes, 8);

    PagesIT() {
        Scenes scenes = new Scenes(server.address());
        crawl.follow(Reader.nobody(empty.address()), empty.said(SETUP));
        crawl.follow(Reader.nobody(server.address()), "/masuk", scenes.link());
        for (String account : ACCOUNTS) {
            crawl.follow(reader(account), first(account, scenes));
        }
    }

    /** What no link leads to, and a list of drafts, which lie behind more records than are opened. */
    private static String[] first(String account, Scenes scenes) {
        return switch (account) {
            case "sekretariat.maluku" -> scenes.unlinked();
            case "opd.dkp.maluku" -> new String[] {"/s/galeri/catatan/permohonan"};
            default -> new String[0];
        };
    }

    @AfterAll
    void close() {
        server.close();
        empty.close();
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(crawl.dead()).isEmpty();
    }

    @Test
    void everyPageIsReached() {
        assertThat(routes.all()).hasSizeGreaterThan(50);
        List<String> unseen = new ArrayList<>(routes.all());
        unseen.removeAll(crawl.asked());
        assertThat(unseen).isEmpty();
    }

    @Test
    void pagesFitTheirWindowAndAxeFindsNothing() {
        List<String> complaints = new ArrayList<>();
        try (Browser browser = new Browser(server.address())) {
            Look look = new Look(browser, complaints);
            browser.open("/tidak-ada");
            look.at("nobody, lost");
            String seated = "";
            for (Reached reached : crawl.reached()) {
                if (reached.page().html()
                        && look.isNew(reached.route(), reached.page().text())) {
                    seated = seat(browser, seated, reached.account());
                    browser.open(reached.address());
                    look.at(reached.account());
                }
            }
            for (String refused : REFUSED) {
                browser.open(refused);
                look.at(seated + ", refused");
            }
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void formsThatAreRefusedFitTheirWindowAndAxeFindsNothing() {
        List<String> complaints = new ArrayList<>();
        Set<String> sent = new HashSet<>();
        try (Browser browser = new Browser(server.address())) {
            Look look = new Look(browser, complaints);
            String seated = "";
            for (Reached reached : crawl.reached()) {
                List<Forms> forms =
                        reached.page().html() ? Forms.of(reached.page().text()) : List.of();
                for (Forms form : forms) {
                    if (sent.add(reached.route() + " " + form.action().replaceFirst(".*/", ""))) {
                        seated = seat(browser, seated, reached.account());
                        browser.open(reached.address());
                        browser.sendEmpty(By.cssSelector("main form[method=post][action=\"" + form.action() + "\"]"));
                        if (look.isNew("", browser.source())) {
                            look.at(reached.account() + " refused");
                        }
                    }
                }
            }
            browser.open("/akun");
            browser.forgeForms();
            browser.sendEmpty(By.cssSelector("main form[action=\"/akun/token\"]"));
            assertThat(browser.text()).contains("Formulir ini sudah lama terbuka");
            look.at(seated + " forged");
        }
        assertThat(sent).hasSizeGreaterThan(20);
        assertThat(complaints).isEmpty();
    }

    /** Signs in when it is not this account's turn already; nobody in particular needs no account. */
    private static String seat(Browser browser, String seated, String account) {
        if (!seated.equals(account) && !account.equals(Reader.NOBODY)) {
            browser.signIn(account);
        }
        return account;
    }

    @Test
    void inEnglishNoPageSpeaksIndonesian() {
        English english = new English(Typed.in(data));
        Set<String> routes = new HashSet<>();
        crawl.byAccount().forEach((account, reached) -> {
            Reader reader = reader(account);
            List<String> sends = reached.stream()
                    .filter(r -> routes.add(r.route()))
                    .map(Reached::address)
                    .toList();
            Map<String, Page> indonesian = refusals(reader, sends);
            reader.get("/bantuan?bahasa=en");
            reached.stream()
                    .filter(r -> r.page().html() || r.page().table())
                    .forEach(r -> english.read(account + " " + r.address(), r.page(), reader.get(r.address())));
            Map<String, Page> answers = refusals(reader, sends);
            assertThat(answers.keySet()).isEqualTo(indonesian.keySet());
            answers.forEach((at, page) -> english.read(account + " " + at, indonesian.getOrDefault(at, page), page));
            reader.get("/bantuan?bahasa=id");
        });
        for (String refused : REFUSED) {
            Page indonesian = reader(Reader.NOBODY).get(refused + "?bahasa=id");
            english.read(
                    "a stranger at " + refused,
                    indonesian,
                    reader(Reader.NOBODY).get(refused + "?bahasa=en"));
        }
        assertThat(english.size()).isGreaterThan(1000);
        assertThat(english.leaks()).isEmpty();
    }

    private Reader reader(String account) {
        return account.equals(Reader.NOBODY) ? Reader.nobody(server.address()) : Reader.of(server.address(), account);
    }

    /** What is not there, and what the forms of pages answer when nothing is filled in. */
    private static Map<String, Page> refusals(Reader reader, List<String> addresses) {
        Map<String, Page> answers = new LinkedHashMap<>();
        REFUSED.forEach(at -> answers.put(at, reader.get(at)));
        for (String at : addresses) {
            Page page = reader.get(at);
            for (Forms form : page.html() ? Forms.of(page.text()) : List.<Forms>of()) {
                String place = form.hidden().getOrDefault("bagian", "");
                answers.put(at + " sends " + form.action() + " " + place, form.sendEmpty(reader));
            }
        }
        return answers;
    }
}
