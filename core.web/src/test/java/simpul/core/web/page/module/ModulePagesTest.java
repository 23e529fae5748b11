package simpul.core.web.page.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Credentials;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.fixture.FakeDoors;
import simpul.core.web.fixture.FakeIdentity;
import simpul.core.web.fixture.KeptModules;
import simpul.core.web.fixture.WebFixture;

/** {@code /admin/modul} as an administrator uses it: nothing but the page, and without script. */
final class ModulePagesTest {
    private static final String ADMIN = "simpul=admin";
    private static final Clock NOW = Clock.fixed(KeptModules.AT.plus(Duration.ofMinutes(90)), ZoneOffset.UTC);

    @TempDir
    Path run;

    private WebFixture web;
    private KeptModules modules;
    private final List<SectorStand> stands = new ArrayList<>();
    private final List<Diagnosis> unread = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        web = new WebFixture(run);
        TableOfDecisions decisions = new TableOfDecisions();
        modules = new KeptModules(decisions, web.memory());
        NoSectors none = new NoSectors();
        ModuleViews views = new ModuleViews(none, modules, () -> unread, none, switches(), nowhere(), decisions, NOW);
        web.routes().add(new ModulePages(web.pages(), views, modules, switches(), FakeDoors.sessions()));
        web.routes().add(new RemovalPages(web.pages(), views, modules, switches(), nowhere(), FakeDoors.sessions()));
        web.routes().add(new LedgerPages(web.pages(), views, modules));
    }

    @AfterEach
    void close() {
        web.close();
    }

    private SectorSwitches switches() {
        return new SectorSwitches() {
            @Override
            public Result<List<SectorStand>> stands(Caller caller, String sector) {
                return Result.done(
                        stands.stream().filter(s -> s.sector().equals(sector)).toList());
            }

            @Override
            public Result<SectorStand> set(Call call, String region, String sector, boolean on) {
                return web.memory().write(call, () -> {
                    SectorStand before = stands.stream()
                            .filter(s -> s.region().equals(region))
                            .findFirst()
                            .orElseThrow();
                    SectorStand now = new SectorStand(region, sector, before.by(), on ? null : Instant.EPOCH);
                    stands.set(stands.indexOf(before), now);
                    return Result.done(now);
                });
            }
        };
    }

    /** The page names a region by its code where the register does not know it. */
    private static Regions nowhere() {
        return new Regions() {
            @Override
            public Optional<Region> find(String code) {
                return Optional.empty();
            }

            @Override
            public List<Region> all() {
                return List.of();
            }

            @Override
            public List<Region> within(String province) {
                return List.of();
            }
        };
    }

    private String page(String path) {
        return web.browse("GET", path, ADMIN, "").body();
    }

    private HttpResponse<String> upload(String file, String password, String more) {
        return upload("/admin/modul", file, password, more);
    }

    /** Sends the form of a page to where that says. */
    private HttpResponse<String> upload(String at, String file, String password, String more) {
        String shown = page(at);
        Matcher key = Pattern.compile("name=\"_kunci\" value=\"([^\"-]+)\"").matcher(shown);
        Matcher action = Pattern.compile("action=\"([^\"]+)\" enctype").matcher(shown);
        assertThat(key.find()).isTrue();
        assertThat(action.find()).isTrue();
        String form = part("_csrf", "token-of-admin") + part("_kunci", key.group(1)) + part("password", password) + more
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"modul.jar\"\r\n\r\n" + file
                + "\r\n--x--\r\n";
        return web.ask(
                "POST",
                action.group(1),
                "",
                form,
                "Cookie",
                ADMIN,
                "Accept",
                "text/html",
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpResponse<String> press(String path, String more) {
        return web.browse("POST", path, ADMIN, "_csrf=token-of-admin&_kunci=kunci-" + path.hashCode() + more);
    }

    private String installed(String file) {
        assertThat(upload(file, "benar", "").statusCode()).isEqualTo(303);
        String id = modules.deployments("", 1).get(0).id();
        modules.finish(id);
        return id;
    }

    @Test
    void whatKeepsAFileInTheModuleFolderFromBeingTakenIsShown() {
        unread.add(worth("MODULE_LINK", "Ada tautan."));

        assertThat(page("/admin/modul")).contains("Ada tautan.", "Sebabnya", "Atasi", "MODULE_LINK");
    }

    @Test
    void aModuleIsUploadedAndItsStepsAreShownWhileTheyHappen() {
        HttpResponse<String> sent = upload("perikanan 1.3.0", "benar", "");
        assertThat(sent.headers().firstValue("Location")).contains("/admin/modul?sektor=perikanan");
        Deployment begun = modules.deployments("", 1).get(0);
        modules.next(begun.id());

        assertThat(page("/admin/modul"))
                .contains("Pemasangan: Perikanan", "Unggah", "Rencana", "data-follow=\"/api/v1/deployments/d1/events\"")
                .contains("Muat ulang langkah");

        modules.finish(begun.id());
        assertThat(page("/admin/modul"))
                .contains("0 dari 1.284 permintaan gagal", "3 pekerjaan diselesaikan versi lama")
                .contains("Yang berubah untuk petugas", "Kolom suhu kini wajib diisi.")
                .doesNotContain("data-follow");
    }

    @Test
    void whatCouldNotBeKeptYetIsSaidUntilItIsOverAndWhatTheCheckFoundLonger() {
        upload("perikanan 1.3.0", "benar", "");
        modules.warn("d1", worth("MODULE_NOT_ENDED", "Belum tercatat"), worth("MODULE_CROWDED", "Versi menumpuk"));
        assertThat(page("/admin/modul")).contains("Belum tercatat", "Versi menumpuk");

        modules.finish("d1");

        assertThat(page("/admin/modul")).contains("Versi menumpuk").doesNotContain("Belum tercatat");
    }

    private static Diagnosis worth(String code, String what) {
        return new Diagnosis(code, "perikanan 1.3.0", Text.same(what), Text.same("Sebabnya"), Text.same("Atasi"));
    }

    @Test
    void untilItSwitchesAButtonCallsItOff() {
        installed("perikanan 1.3.0");
        upload("perikanan 1.4.0", "benar", "");
        assertThat(page("/admin/modul")).contains("Batalkan, tetap 1.3.0");

        assertThat(press("/admin/modul/riwayat/d2/batal", "").statusCode()).isEqualTo(303);

        assertThat(page("/admin/modul")).contains("Dibatalkan").doesNotContain("Batalkan, tetap");
        assertThat(press("/admin/modul/riwayat/d1/batal", "").body()).contains("Terlambat untuk dibatalkan.");
    }

    @Test
    void withoutThePasswordNothingIsInstalledAndTheFormSaysSo() {
        HttpResponse<String> sent = upload("perikanan 1.3.0", "salah", "");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Tidak cocok.");
        assertThat(modules.deployments("", 9)).isEmpty();
    }

    @Test
    void aFileThatIsNoModuleIsExplainedInPlainWords() {
        upload("%PDF-1.7 bukan modul", "benar", "");

        assertThat(page("/admin/modul"))
                .contains("Ditolak", "Berkas ini bukan modul.", "Minta berkas .jar dari pembuat modul.")
                .contains("Tidak ada yang berubah bagi petugas.");
    }

    @Test
    void afterAFileThatSaysNoSectorThePageStaysAtTheModuleThatWasLookedAt() {
        installed("perikanan 1.3.0");
        installed("ternak 1.0.0");

        HttpResponse<String> sent = upload("/admin/modul?sektor=ternak", "%PDF-1.7 bukan modul", "benar", "");
        String shown = page(sent.headers().firstValue("Location").orElseThrow());
        assertThat(shown).contains("Berkas ini bukan modul.").containsPattern(looksAt("ternak"));
        assertThat(upload("/admin/modul?sektor=ternak", "ternak 1.1.0", "salah", "")
                        .body())
                .as("the form that came back")
                .containsPattern(looksAt("ternak"));

        HttpResponse<String> another = upload("/admin/modul?sektor=ternak", "perikanan 1.4.0", "benar", "");
        assertThat(page(another.headers().firstValue("Location").orElseThrow()))
                .as("a file that says its sector leads there")
                .containsPattern(looksAt("perikanan"));
    }

    @Test
    void whatCameOfAFileIsSaidBesideWhatElseIsUnderWayAndThePageStays() {
        installed("ternak 1.0.0");
        installed("perikanan 1.3.0");
        upload("ternak 1.1.0", "benar", "");

        HttpResponse<String> sent = upload("/admin/modul?sektor=perikanan", "%PDF-1.7 bukan modul", "benar", "");

        assertThat(page(sent.headers().firstValue("Location").orElseThrow()))
                .contains("Berkas ini bukan modul.", "Pergantian modul: Ternak", "data-follow")
                .containsPattern(looksAt("perikanan"));
    }

    private static String looksAt(String sector) {
        return "sektor=" + sector + "\"[^>]*aria-current=\"true\"";
    }

    @Test
    void aSwitchNamesBothVersionsAndOffersTheWayBack() {
        installed("perikanan 1.3.0");
        installed("perikanan 1.4.0");

        assertThat(page("/admin/modul")).contains("Pergantian modul: Perikanan", "1.3.0", "1.4.0", "Kembali ke 1.3.0");

        assertThat(press("/admin/modul/perikanan/kembali", "").statusCode()).isEqualTo(303);
        assertThat(modules.deployments("", 1).get(0).version()).isEqualTo("1.3.0");
        assertThat(page("/admin/modul/riwayat"))
                .contains("Kembali ke versi sebelumnya: Perikanan", "1.4.0 → 1.3.0", "lewat Halaman");
        assertThat(page("/admin/modul/riwayat/d3")).contains("Kembali ke versi sebelumnya: Perikanan");
    }

    @Test
    void aSecondDeploymentOfASectorIsRefusedWithItsReason() {
        installed("perikanan 1.3.0");
        upload("perikanan 1.4.0", "benar", "");

        HttpResponse<String> second = upload("perikanan 1.5.0", "benar", "");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Sektor ini sedang diganti.");
    }

    @Test
    void removingAsksFirstAndNamesWhoUsesIt() {
        installed("perikanan 1.3.0");
        modules.used("perikanan", "35");
        stands.add(new SectorStand("35", "perikanan", List.of(pks()), null));

        assertThat(page("/admin/modul/perikanan/hapus"))
                .contains("Hapus modul Perikanan?", "1 daerah masih berhak", "<li>35</li>");
        assertThat(press("/admin/modul/perikanan/hapus", "&password=salah").statusCode())
                .isEqualTo(422);
        assertThat(press("/admin/modul/perikanan/hapus", "&password=benar").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatTheFolderAsksIsAnsweredOnThePageWithRemoveNowOrLetItRunOn() {
        installed("perikanan 1.3.0");
        String question = modules.asked("perikanan");
        String asked = page("/admin/modul");
        assertThat(asked)
                .contains("Hapus modul Perikanan?", "Berkasnya diambil dari folder modul")
                .contains("href=\"/admin/modul/perikanan/hapus\"", "Hapus sekarang", "Tetap jalan")
                .contains("action=\"/admin/modul/riwayat/" + question + "/batal\"");
        assertThat(page("/admin/modul?bahasa=en")).contains("Remove module Perikanan?", "Let it run on");

        assertThat(press("/admin/modul/riwayat/" + question + "/batal", "").statusCode())
                .isEqualTo(303);

        assertThat(page("/admin/modul")).doesNotContain("Hapus modul Perikanan?", "Tetap jalan");
        assertThat(modules.live()).singleElement().extracting(ModuleLive::state).isEqualTo(LiveState.LIVE);
    }

    @Test
    void aWaivedSignatureIsSaidAtTheModuleWithItsReason() {
        installed("perikanan 1.3.0");
        assertThat(page("/admin/modul")).doesNotContain("Tanda tangan dikesampingkan");
        Caller machine = new FakeIdentity()
                .identify(new Credentials(null, "mesin", null))
                .value()
                .caller();

        modules.waive(Call.of(machine), KeptModules.sha256("perikanan 1.3.0"), "Diuji di laboratorium");

        assertThat(page("/admin/modul")).contains("Tanda tangan dikesampingkan: Diuji di laboratorium");
        assertThat(page("/admin/modul?bahasa=en")).contains("The signature was waived: Diuji di laboratorium");
    }

    @Test
    void whatAVersionCostsToDrawStandsBesideWhatItCostsToAsk() {
        installed("perikanan 1.3.0");

        assertThat(page("/admin/modul"))
                .contains("data-label=\"Menggambar (ms)\"><span class=\"cell\"><span>15</span>");
    }

    @Test
    void whoMayUseAModuleIsNamedWhereItIsNotStoppedAndWhyNot() {
        installed("perikanan 1.3.0");
        modules.used("perikanan", "35", "81");

        HttpResponse<String> refused = press("/admin/modul/perikanan/henti", "");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Sektor ini masih dipakai.", "<li>35</li>", "<li>81</li>")
                .doesNotContain("may use it");
    }

    private static Entitled pks() {
        return new Entitled("35", "perikanan", "a1", "PKS Ikan Jatim - Maluku", LocalDate.of(2028, 2, 29));
    }

    @Test
    void aRegionIsSwitchedOffAndOnWithTheAgreementThatLetsItInView() {
        installed("perikanan 1.3.0");
        stands.add(new SectorStand("35", "perikanan", List.of(pks()), null));
        assertThat(page("/admin/modul?sektor=perikanan"))
                .contains("<span>PKS Ikan Jatim - Maluku</span>, sampai 29 Feb 2028");

        assertThat(press("/admin/modul/perikanan/daerah/35", "&on=no").statusCode())
                .isEqualTo(303);

        assertThat(stands.get(0).on()).isFalse();
        assertThat(page("/admin/modul?sektor=perikanan")).contains("Dimatikan", "Nyalakan");
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        installed("perikanan 1.3.0");
        for (String path : List.of(
                "/admin/modul", "/admin/modul/riwayat", "/admin/modul/riwayat/d1", "/admin/modul/perikanan/hapus")) {
            assertThat(web.browse("GET", path, "simpul=jatim", "").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void everyWordIsThereInEnglishToo() {
        installed("perikanan 1.3.0");
        installed("perikanan 1.4.0");

        assertThat(page("/admin/modul?bahasa=en"))
                .contains("Upload a module", "0 of 1,284 requests failed", "Back to 1.3.0", "Your password");
    }

    @Test
    void aVersionThatStillHoldsMemoryIsNamedWithHowLongItHasBeenGone() {
        assertThat(page("/admin/modul")).contains("1.2.0 tidak dipakai lagi sejak 90 menit yang lalu");
    }
}
