package simpul.core.web.page.agreement;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.access.Decisions;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Sessions;
import simpul.core.model.agreement.AgreementRules;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.module.Lease;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.registry.cases.BatchDesk;
import simpul.core.registry.cases.CaseDesk;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.LawDefaults;
import simpul.core.registry.documents.AgreementDesk;
import simpul.core.registry.entitlement.EntitlementBook;
import simpul.core.registry.evaluation.ActivityDesk;
import simpul.core.registry.evaluation.ActivityWriting;
import simpul.core.registry.evaluation.AlarmDesk;
import simpul.core.registry.evaluation.EvaluationParameters;
import simpul.core.registry.evaluation.Figures;
import simpul.core.registry.evaluation.PaperWatch;
import simpul.core.registry.evaluation.RoundOpening;
import simpul.core.store.region.AgencyService;
import simpul.core.store.region.PartnerService;
import simpul.core.store.region.UrusanTable;
import simpul.core.store.testing.StoreFixture;
import simpul.core.web.http.Assets;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Shells;
import simpul.core.web.page.evaluation.ActivityEditPages;
import simpul.core.web.route.RouteSource;
import simpul.core.web.server.LiveRoutes;
import simpul.core.web.server.Metrics;
import simpul.core.web.server.WebServer;
import simpul.core.web.server.WebSettings;

/** The pages of cooperation on the real server, the real services and a real store; Maluku and Jawa Timur are on Simpul. */
final class CaseHouse implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("name=\"_kunci\" value=\"([^\"]+)\"");

    final StoreFixture fixture;
    final CaseDesk cases;
    final AgreementDesk agreements;
    final BatchDesk batches;
    final PartnerService partners;
    final ActivityDesk activities;
    final Rounds rounds = new Rounds();
    /** What sectors say; nothing unless a test says otherwise. */
    AgreementRules sectors = (scope, agreement, of) -> SectorVerdict.NONE;

    final Seats seats;
    private final LiveRoutes routes = new LiveRoutes(List.of());
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    CaseHouse(Path folder, String usual, int port) throws IOException {
        seats = new Seats(usual);
        fixture = StoreFixture.in(folder.resolve("data"));
        fixture.declare(new LawDefaults()).declare(new EvaluationParameters());
        Decisions decisions = new TableOfDecisions();
        UrusanTable urusan = new UrusanTable();
        Desk desk = new Desk(
                fixture.store(),
                decisions,
                fixture.regions(),
                urusan,
                fixture.parameters(),
                fixture.workingDays(),
                fixture.entropy(),
                new RoundOpening(
                        fixture.store(),
                        fixture.parameters(),
                        fixture.workingDays(),
                        fixture.regions(),
                        fixture.entropy()));
        cases = new CaseDesk(desk);
        agreements = new AgreementDesk(desk, (scope, agreement, of) -> sectors.verdict(scope, agreement, of));
        batches = new BatchDesk(desk);
        partners = new PartnerService(fixture.store(), decisions, fixture.entropy(), fixture.regions());
        activities = new ActivityDesk(
                fixture.store(),
                decisions,
                new Figures(),
                fixture.workingDays(),
                fixture.files(),
                new ActivityWriting(
                        fixture.store(),
                        fixture.workingDays(),
                        new PaperWatch(fixture.parameters(), fixture.entropy()),
                        fixture.entropy()));
        CursorSeal seal = new CursorSeal(new byte[32]);
        Assets assets = new Assets();
        Shells shells = new Shells(sessions(), fixture.regions(), assets);
        shells.add(new AgreementNavigation());
        Pages pages = new Pages(shells, seats, fixture.once(), seats, seal, fixture.entropy());
        Directories directories = new Directories(
                fixture.regions(),
                new AgencyService(fixture.store(), decisions, fixture.entropy(), fixture.regions(), urusan),
                partners,
                new Fisheries(),
                urusan,
                new NoRecords());
        Outcomes outcomes = new Outcomes(
                rounds,
                rounds,
                rounds.asActivities(),
                new AlarmDesk(fixture.store(), decisions, fixture.workingDays()),
                new EntitlementBook(fixture.store()),
                fixture.clock());
        Rooms rooms = new Rooms(
                cases,
                agreements,
                batches,
                outcomes,
                directories,
                decisions,
                fixture.workingDays(),
                fixture.parameters(),
                fixture.files(),
                seal);
        sources(pages, rooms).forEach(routes::add);
        routes.add(new ActivityEditPages(pages, activities, agreements));
        server = new WebServer(
                WebSettings.loopback(folder.resolve("run"), port),
                routes,
                seats,
                fixture.entropy(),
                pages,
                new Metrics(),
                assets);
        server.start();
        join("81");
        join("35");
    }

    private static List<RouteSource> sources(Pages pages, Rooms rooms) {
        return List.of(
                new DashboardPages(pages, rooms),
                new CaseListPages(pages, rooms),
                new CaseExportPages(pages, rooms),
                new CaseDraftPages(pages, rooms),
                new LegacyPages(pages, rooms),
                new CasePages(pages, rooms),
                new CaseFormPages(pages, rooms),
                new OwnFieldPages(pages, rooms),
                new CasePaperPages(pages, rooms),
                new DocumentPages(pages, rooms),
                new DocumentDraftPages(pages, rooms),
                new DocumentFormPages(pages, rooms),
                new CommitmentPages(pages, rooms),
                new SignPages(pages, rooms),
                new CyclePages(pages, rooms),
                new BatchPages(pages, rooms),
                new DocumentPaperPages(pages, rooms),
                new SlotPages(pages, rooms));
    }

    /** No page asks more of sessions than the other posts of a person: none. */
    private static Sessions sessions() {
        return (Sessions) java.lang.reflect.Proxy.newProxyInstance(
                Sessions.class.getClassLoader(), new Class<?>[] {Sessions.class}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == List.class) {
                        return List.of();
                    }
                    return Result.refused(simpul.core.model.result.Problem.notFound());
                });
    }

    /** Gives a region its sekretariat and three agencies. */
    private void join(String region) {
        fixture.store()
                .write(fixture.call(region, Role.SEKRETARIAT), tx -> {
                    tx.port(PostStore.class)
                            .add(new Post("sek-" + region, region, null, Role.SEKRETARIAT, "TKKSD " + region, null, 1));
                    agency(
                            tx.port(AgencyStore.class),
                            region,
                            "dkp",
                            "Dinas Kelautan dan Perikanan",
                            "kelautan-perikanan");
                    agency(tx.port(AgencyStore.class), region, "dishut", "Dinas Kehutanan", "kehutanan");
                    agency(tx.port(AgencyStore.class), region, "bkd", "Badan Kepegawaian Daerah", "kepegawaian");
                    tx.audit(AuditNote.of("test.join", "region", region));
                    return Result.done(true);
                })
                .value();
    }

    private static void agency(AgencyStore store, String region, String id, String name, String urusan) {
        store.add(
                new Agency(id + "-" + region, region, name, id.toUpperCase(java.util.Locale.ROOT), List.of(urusan), 1));
    }

    Call as(String seat) {
        return Call.of(seats.caller(seat));
    }

    URI at(String path) {
        return server.address().resolve(path);
    }

    HttpResponse<String> get(String seat, String path) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Cookie", "simpul=" + seat)
                .header("Accept", "text/html")
                .build());
    }

    /** Sends a form of a page as its reader would: with the key of a form that was shown there. */
    HttpResponse<String> post(String seat, String from, String path, Map<String, String> fields) {
        Matcher key = KEY.matcher(get(seat, from).body());
        String body = (key.find() ? "_kunci=" + key.group(1) : "") + "&_csrf=token-of-" + seat + "&"
                + fields.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Cookie", "simpul=" + seat)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        fixture.close();
    }

    /** One sector that runs. */
    private static final class Fisheries implements Sectors {
        private final SectorModule module = new SectorModule(
                "perikanan",
                "simpul.plugin.perikanan",
                "1.0.0",
                Text.of("Kelautan dan Perikanan", "Marine and Fisheries"),
                "fish",
                ModuleState.values()[0],
                List.of(),
                Instant.EPOCH,
                0,
                0,
                0,
                0);

        @Override
        public List<SectorModule> all() {
            return List.of(module);
        }

        @Override
        public Optional<SectorModule> find(String sector) {
            return sector.equals("perikanan") ? Optional.of(module) : Optional.empty();
        }

        @Override
        public Optional<Lease> lease(String sector) {
            return Optional.empty();
        }
    }
}
