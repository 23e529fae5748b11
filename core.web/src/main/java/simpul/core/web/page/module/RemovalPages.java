package simpul.core.web.page.module;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Sessions;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Modules;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** {@code /admin/modul/{sector}/hapus}: a sector is taken out of use by who knows which regions use it. */
@Component
public final class RemovalPages implements RouteSource {
    private static final String PATH = ModulePages.PLACE + "/{sector}/hapus";

    record RemovalForm(@Limit(max = 1000) String password) {}

    /**
     * The question.
     *
     * @param regions names of those that may use the sector today
     */
    public record Removal(
            String title, String action, String list, List<String> regions, Form form, List<Field> fields) {}

    private final Pages pages;
    private final ModuleViews views;
    private final Modules modules;
    private final SectorSwitches switches;
    private final Regions regions;
    private final Sessions sessions;

    @Activate
    public RemovalPages(
            @Reference Pages pages,
            @Reference ModuleViews views,
            @Reference Modules modules,
            @Reference SectorSwitches switches,
            @Reference Regions regions,
            @Reference Sessions sessions) {
        this.pages = pages;
        this.views = views;
        this.modules = modules;
        this.switches = switches;
        this.regions = regions;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PATH).by(ask -> question(ask, ask.form())),
                pages.post(PATH).takes(RemovalForm.class).by(this::remove));
    }

    private Reply question(PageAsk ask, Form form) {
        Optional<Problem> refused = views.refusal(ask);
        String sector = ask.name("sector");
        Names names = views.names(ask.t());
        if (refused.isEmpty() && names.live(sector).isEmpty()) {
            refused = Optional.of(Problem.notFound());
        }
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        Messages t = ask.t();
        String title = t.get("module.removeTitle", names.title(sector));
        Result<List<SectorStand>> stands = switches.stands(ask.caller(), sector);
        List<String> using = (stands.isDone() ? stands.value().stream() : Stream.<SectorStand>empty())
                .filter(s -> !s.by().isEmpty())
                .map(s -> regions.find(s.region()).map(Region::name).orElse(s.region()))
                .toList();
        return ask.show(
                "modul/hapus",
                ask.shell(form).titled(title, new Crumb(t.get("sector.modules"), ModulePages.PLACE), Crumb.here(title)),
                "page",
                new Removal(
                        title,
                        ModulePages.PLACE + "/" + sector + "/hapus",
                        ModulePages.PLACE + "?sektor=" + sector,
                        using,
                        form,
                        List.of(form.fill(Field.password("password", t.get("module.password"))
                                .autocomplete("current-password")
                                .required()))));
    }

    private Reply remove(PageAsk ask, Sent<RemovalForm> sent) {
        return sent.then(
                (call, input) -> sessions.prove(
                                call.caller(), input.password(), ask.asked().remote())
                        .then(me -> modules.remove(call, ask.name("sector"), true, DeploymentSource.PAGE)),
                done -> ModulePages.accepted(ask, done),
                form -> question(ask, form));
    }
}
