package simpul.core.web.page.module;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Sessions;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;

/** {@code /admin/modul}: modules are put in, taken back, stopped and started, and switched per region. */
@Component
public final class ModulePages implements RouteSource {
    static final String PLACE = "/admin/modul";
    private static final String SECTOR = PLACE + "/{sector}";

    record InstallForm(
            @Nullable String anyVersion, @Limit(max = 1000) String password) {}

    record SwitchForm(@Limit(max = 3) String on) {}

    private final Pages pages;
    private final ModuleViews views;
    private final Modules modules;
    private final SectorSwitches switches;
    private final Sessions sessions;

    @Activate
    public ModulePages(
            @Reference Pages pages,
            @Reference ModuleViews views,
            @Reference Modules modules,
            @Reference SectorSwitches switches,
            @Reference Sessions sessions) {
        this.pages = pages;
        this.views = views;
        this.modules = modules;
        this.switches = switches;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PLACE).by(ask -> views.page(ask, ask.form())),
                pages.post(PLACE).takes(InstallForm.class).by(this::install),
                pages.post(SECTOR + "/kembali")
                        .takes(Nothing.class)
                        .by((ask, sent) -> step(
                                ask, sent, call -> modules.rollback(call, ask.name("sector"), DeploymentSource.PAGE))),
                pages.post(SECTOR + "/henti")
                        .takes(Nothing.class)
                        .by((ask, sent) -> step(ask, sent, call -> stopped(call, ask.name("sector")))),
                pages.post(SECTOR + "/mulai")
                        .takes(Nothing.class)
                        .by((ask, sent) -> step(
                                ask, sent, call -> modules.start(call, ask.name("sector"), DeploymentSource.PAGE))),
                pages.post(SECTOR + "/daerah/{region}").takes(SwitchForm.class).by(this::change));
    }

    private Reply install(PageAsk ask, Sent<InstallForm> sent) {
        return sent.then(
                (call, input) -> file(sent)
                        .then(file -> sessions.prove(
                                        call.caller(),
                                        input.password(),
                                        ask.asked().remote())
                                .then(me -> modules.install(
                                        call,
                                        file.path(),
                                        new Installing(
                                                DeploymentSource.PAGE, "ya".equals(input.anyVersion()), file.name())))),
                done -> done.sector().isEmpty() ? stays(ask) : accepted(ask, done),
                form -> views.page(ask, form));
    }

    /** What came of the file stands above, and the reader goes on where he was. */
    private static Reply stays(PageAsk ask) {
        return ask.go(Address.of(PLACE)
                .with(ModuleViews.FROM, ask.query(ModuleViews.FROM).orElse(""))
                .toString());
    }

    private static Result<Upload> file(Sent<InstallForm> sent) {
        return sent.files()
                .first("file")
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.invalid(List.of(Finding.blocking(
                        "FILE_MISSING",
                        "file",
                        Text.of("Pilih berkas .jar modul.", "Choose the module's .jar file."))))));
    }

    private Reply step(PageAsk ask, Sent<Nothing> sent, Function<Call, Result<Deployment>> work) {
        return sent.then((call, nothing) -> work.apply(call), done -> accepted(ask, done), form -> again(ask, form));
    }

    private Result<Deployment> stopped(Call call, String sector) {
        Result<Deployment> done = modules.stop(call, sector, DeploymentSource.PAGE);
        return done.isDone() ? done : Result.refused(views.named(done.problem()));
    }

    /** The buttons of a sector have no fields: what is wrong with them stands above the page, not at the upload. */
    private Reply again(PageAsk ask, Form form) {
        return views.page(ask, form);
    }

    private Reply change(PageAsk ask, Sent<SwitchForm> sent) {
        String sector = ask.name("sector");
        return sent.then(
                (call, input) -> switches.set(
                        call, ask.name("region"), sector, input.on().equals("ya")),
                stand -> ask.go(
                        PLACE + "?sektor=" + sector,
                        stand.on()
                                ? Text.of("Sektor dinyalakan.", "The sector was switched on.")
                                : Text.of(
                                        "Sektor dimatikan. Catatan dan konsep tetap tersimpan.",
                                        "The sector was switched off. Records and drafts are kept.")),
                form -> again(ask, form));
    }

    static Reply accepted(PageAsk ask, Deployment done) {
        return ask.go(done.sector().isEmpty() ? PLACE : PLACE + "?sektor=" + done.sector());
    }
}
