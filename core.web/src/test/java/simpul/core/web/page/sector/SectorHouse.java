package simpul.core.web.page.sector;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import simpul.core.access.decide.TableOfDecisions;
import simpul.core.model.access.Decisions;
import simpul.core.model.account.Sessions;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.module.ModuleState;
import simpul.core.model.module.SectorModule;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Sector;
import simpul.core.records.act.ActionDesk;
import simpul.core.records.judge.PureEngine;
import simpul.core.records.keep.ErasureDesk;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.MoveDesk;
import simpul.core.records.keep.OverrideDesk;
import simpul.core.records.keep.RecordDesk;
import simpul.core.records.keep.RecordFileDesk;
import simpul.core.records.keep.Vocabularies;
import simpul.core.records.keep.Writing;
import simpul.core.records.shape.Tables;
import simpul.core.records.show.Catalog;
import simpul.core.records.show.ScreenDesk;
import simpul.core.records.transfer.BatchTaker;
import simpul.core.records.transfer.ExportDesk;
import simpul.core.records.transfer.FileImportDesk;
import simpul.core.records.transfer.ImportDesk;
import simpul.core.records.transfer.ImportFiles;
import simpul.core.records.transfer.ImportReception;
import simpul.core.records.transfer.ImportWorker;
import simpul.core.records.transfer.JsonSchema;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.LawDefaults;
import simpul.core.registry.documents.AgreementDesk;
import simpul.core.registry.entitlement.EntitlementBook;
import simpul.core.registry.evaluation.EvaluationParameters;
import simpul.core.registry.evaluation.RoundOpening;
import simpul.core.store.region.AgencyService;
import simpul.core.store.region.UrusanTable;
import simpul.core.store.testing.StoreFixture;
import simpul.core.web.api.Api;
import simpul.core.web.api.sector.ActionRoutes;
import simpul.core.web.api.sector.ImportRoutes;
import simpul.core.web.api.sector.RecordFileRoutes;
import simpul.core.web.api.sector.RecordRoutes;
import simpul.core.web.http.Assets;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Shells;
import simpul.core.web.server.LiveRoutes;
import simpul.core.web.server.Metrics;
import simpul.core.web.server.WebServer;
import simpul.core.web.server.WebSettings;

/** Pages and API of a sector on the real server, the real engine and a real store; see {@link Cooperation}. */
final class SectorHouse implements AutoCloseable {
    private static final Pattern KEY = Pattern.compile("name=\"_kunci\" value=\"([^\"]+)\"");

    final StoreFixture fixture;
    final ImportWorker worker;
    final SectorSeats seats = new SectorSeats();
    /** What was drawn, by sector and version. */
    final List<String> drawings = new CopyOnWriteArrayList<>();

    private final TurnedSector sectors;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    SectorHouse(Path folder, Sector sector) throws IOException {
        fixture = StoreFixture.in(folder.resolve("data"));
        fixture.declare(new LawDefaults()).declare(new EvaluationParameters());
        OneSector first = prepared(sector, "1.0.0");
        Definition definition = first.definition();
        fixture.store()
                .write(fixture.call("35", Role.SEKRETARIAT), tx -> Cooperation.sign(tx, definition.id()))
                .value();
        sectors = new TurnedSector(first);
        Decisions decisions = new TableOfDecisions();
        EntitlementBook entitlement = new EntitlementBook(fixture.store());
        Gate gate = new Gate(decisions, entitlement, fixture.workingDays(), fixture.store(), sectors);
        Writing writing = new Writing(
                fixture.regions(), entitlement, fixture.store(), fixture.parameters(), fixture.workingDays());
        Vocabularies vocabularies = new Vocabularies(sectors, fixture.store());
        RecordDesk records = new RecordDesk(
                sectors, gate, writing, vocabularies, fixture.store(), fixture.regions(), fixture.entropy());
        MoveDesk moves = new MoveDesk(sectors, gate, writing, vocabularies, fixture.store(), fixture.regions());
        ErasureDesk erasure =
                new ErasureDesk(sectors, gate, vocabularies, fixture.store(), fixture.regions(), fixture.parameters());
        ImportDesk imports = new ImportDesk(sectors, gate, writing, fixture.store(), fixture.entropy());
        ExportDesk exports = new ExportDesk(records, vocabularies, fixture.regions());
        Catalog catalog = new Catalog(sectors, gate, fixture.workingDays(), fixture.parameters(), vocabularies);
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
        CursorSeal seal = new CursorSeal(new byte[32]);
        Assets assets = new Assets();
        Pages pages = new Pages(
                new Shells(sessions(), fixture.regions(), assets),
                seats,
                fixture.once(),
                seats,
                seal,
                fixture.entropy());
        LiveRoutes routes = new LiveRoutes(List.of());
        RecordFileDesk papers =
                new RecordFileDesk(sectors, gate, records, fixture.files(), fixture.store(), fixture.entropy());
        routes.add(new RecordFilePages(pages, papers));
        AgencyService agencies =
                new AgencyService(fixture.store(), decisions, fixture.entropy(), fixture.regions(), urusan);
        AgreementDesk agreements = new AgreementDesk(desk, (scope, agreement, of) -> SectorVerdict.NONE);
        ActionDesk actions =
                new ActionDesk(sectors, gate, writing, records, records, moves, fixture.store(), fixture.parameters());
        routes.add(new SectorPages(
                pages,
                catalog,
                new ScreenDesk(sectors, gate, fixture.store(), fixture.parameters()),
                records,
                fixture.regions(),
                exports,
                entitlement,
                agencies,
                agreements,
                fixture.workingDays(),
                decisions,
                papers,
                seal,
                (drawn, version, took) -> drawings.add(drawn + " " + version + (took.isZero() ? " in no time" : ""))));
        routes.add(new ActionPages(
                pages,
                catalog,
                actions,
                records,
                fixture.regions(),
                entitlement,
                agencies,
                agreements,
                fixture.workingDays(),
                decisions,
                papers));
        routes.add(new RecordPages(
                pages,
                catalog,
                records,
                moves,
                erasure,
                fixture.regions(),
                entitlement,
                agencies,
                agreements,
                fixture.workingDays(),
                decisions,
                papers,
                seal));
        routes.add(new OverridePages(pages, new OverrideDesk(gate, fixture.store()), agreements, fixture.regions()));
        ImportFiles opened = new ImportFiles(fixture.files(), folder.resolve("impor"));
        FileImportDesk files = new FileImportDesk(
                gate,
                vocabularies,
                new ImportReception(opened, fixture.store()),
                fixture.files(),
                fixture.store(),
                fixture.entropy());
        worker = new ImportWorker(
                fixture.store(),
                fixture.clock(),
                opened,
                new BatchTaker(
                        (post, person, language) ->
                                Optional.of(SectorSeats.officer(post.replace("opd-", ""), language)),
                        sectors,
                        gate,
                        writing,
                        fixture.store(),
                        fixture.entropy()));
        Api api = new Api(fixture.once(), seal);
        routes.add(new ImportPages(pages, catalog, imports, files));
        routes.add(new FileImportPages(pages, catalog, files));
        routes.add(new ImportRoutes(api, imports, files));
        routes.add(new RecordFileRoutes(api, papers));
        routes.add(new ActionRoutes(api, actions));
        routes.add(new RecordRoutes(api, records, moves, erasure, exports, catalog, new JsonSchema()));
        server = new WebServer(
                WebSettings.loopback(Files.createDirectories(folder.resolve("run")), 0),
                routes,
                seats,
                fixture.entropy(),
                pages,
                new Metrics(),
                assets);
        server.start();
    }

    private OneSector prepared(Sector sector, String version) {
        Definition definition = new PureEngine().define(sector).value();
        new Tables(fixture.store(), fixture.foundation().parameters())
                .prepare(definition, version)
                .value();
        return new OneSector(definition, List.of(module(definition, version)));
    }

    /** The module of the sector is taken away; what it left stays. */
    void takeAway() {
        sectors.turn(null);
    }

    /** Replaces the module of the sector by another version, as a switch does. */
    void turn(Sector next) {
        sectors.turn(prepared(next, "1.1.0"));
    }

    private static SectorModule module(Definition d, String version) {
        return new SectorModule(
                d.id(),
                d.id(),
                version,
                d.title(),
                d.icon(),
                ModuleState.RUNNING,
                List.of(),
                Instant.EPOCH,
                0,
                0,
                0,
                0);
    }

    /** No page asks more of sessions than the other posts of a person: none. */
    private static Sessions sessions() {
        return (Sessions) java.lang.reflect.Proxy.newProxyInstance(
                Sessions.class.getClassLoader(),
                new Class<?>[] {Sessions.class},
                (proxy, method, arguments) ->
                        method.getReturnType() == List.class ? List.of() : Result.refused(Problem.notFound()));
    }

    /** A page as an officer of the region sees it. */
    HttpResponse<String> page(String region, String path) {
        return send(request(path).header("Cookie", "simpul=" + region).header("Accept", "text/html"));
    }

    /** Sends the form of a page as its reader would: with the key of the form that was shown there. */
    HttpResponse<String> post(String region, String path, Map<String, String> fields) {
        return post(region, path, key(region, path), fields);
    }

    /** The key of the form on a page. */
    String key(String region, String path) {
        Matcher key = KEY.matcher(page(region, path).body());
        return key.find() ? key.group(1) : "";
    }

    /** Sends a form that was shown before. */
    HttpResponse<String> post(String region, String path, String key, Map<String, String> fields) {
        String body = (key.isEmpty() ? "" : "_kunci=" + key) + "&_csrf=token&"
                + fields.entrySet().stream()
                        .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Cookie", "simpul=" + region)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of a page with a file. */
    HttpResponse<String> upload(String region, String page, String path, String name, byte[] file) {
        Matcher key = KEY.matcher(page(region, page).body());
        return send(request(path)
                .header("Cookie", "simpul=" + region)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofByteArray(
                        multipart(Map.of("_csrf", "token", "_kunci", key.find() ? key.group(1) : ""), name, file))));
    }

    /** Sends the form of a page as a browser does that has files in it; one without a name was not chosen. */
    HttpResponse<String> postFiles(String region, String page, Map<String, String> fields, List<Chosen> files) {
        Matcher key = KEY.matcher(page(region, page).body());
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", "token");
        all.put("_kunci", key.find() ? key.group(1) : "");
        return send(request(page)
                .header("Cookie", "simpul=" + region)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofByteArray(Chosen.multipart(all, files))));
    }

    /** Replaces a record over the API. */
    HttpResponse<String> replaced(String region, String path, int version, String body) {
        return send(request("/api/v1" + path)
                .header("Authorization", "Bearer " + region)
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }

    /** Sends a file with fields to the API. */
    HttpResponse<String> apiFile(String region, String path, Map<String, String> fields, String name, byte[] file) {
        return send(request("/api/v1" + path)
                .header("Authorization", "Bearer " + region)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofByteArray(multipart(fields, name, file))));
    }

    private static byte[] multipart(Map<String, String> fields, String name, byte[] file) {
        return Chosen.multipart(fields, List.of(new Chosen("file", name, file)));
    }

    /** Asks the API; without a body it reads. */
    HttpResponse<String> api(String region, String path, String... body) {
        HttpRequest.Builder request = request("/api/v1" + path).header("Authorization", "Bearer " + region);
        return send(
                body.length == 0
                        ? request
                        : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body[0])));
    }

    /** The same under an idempotency key. */
    HttpResponse<String> keyed(String region, String path, String key, String body) {
        return send(request("/api/v1" + path)
                .header("Authorization", "Bearer " + region)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
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
}
