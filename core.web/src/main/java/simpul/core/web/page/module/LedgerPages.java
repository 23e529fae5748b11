package simpul.core.web.page.module;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.Modules;
import simpul.core.model.result.Problem;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.Nothing;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** {@code /admin/modul/riwayat}: everything that was done to modules, and each of it step by step. */
@Component
public final class LedgerPages implements RouteSource {
    private static final ZoneId SERVER = ZoneId.of("Asia/Jakarta");
    private static final String LEDGER = ModulePages.PLACE + "/riwayat";
    private static final int MOST = 200;

    /** One line of the ledger. */
    public record Line(String href, String title, String versions, Badge badge, String by, String why) {}

    /** @param key names the next sending */
    public record Steps(DeploymentCard card, String key) {}

    public record Ledger(List<Line> lines, Table table) implements Tabled {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }
    }

    private final Pages pages;
    private final ModuleViews views;
    private final Modules modules;

    @Activate
    public LedgerPages(@Reference Pages pages, @Reference ModuleViews views, @Reference Modules modules) {
        this.pages = pages;
        this.views = views;
        this.modules = modules;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(LEDGER).by(this::ledger),
                pages.get(LEDGER + "/{id}").by(ask -> one(ask, ask.form())),
                pages.post(LEDGER + "/{id}/batal").takes(Nothing.class).by(this::cancel));
    }

    private Reply ledger(PageAsk ask) {
        Optional<Problem> refused = views.refusal(ask);
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        Messages t = ask.t();
        Names names = views.names(t);
        List<Line> lines = new ArrayList<>();
        for (Deployment d : modules.deployments("", MOST)) {
            String before = d.previous() == null || d.previous().equals(d.version()) ? "" : d.previous() + " → ";
            lines.add(new Line(
                    LEDGER + "/" + d.id(),
                    DeploymentCard.title(t, d, names.title(d)),
                    before + d.version(),
                    DeploymentCard.badge(t, d.outcome()),
                    t.get(
                            "module.by",
                            t.moment(d.started().atZone(SERVER)),
                            t.of(d.by()),
                            t.of(d.source().label())),
                    d.diagnoses().isEmpty() ? "" : t.of(d.diagnoses().get(0).what())));
        }
        String title = t.get("module.ledger");
        return ask.show(
                "modul/riwayat",
                ask.shell().titled(title, new Crumb(t.get("sector.modules"), ModulePages.PLACE), Crumb.here(title)),
                "page",
                new Ledger(List.copyOf(lines), table(t, lines)));
    }

    private static Table table(Messages t, List<Line> lines) {
        return new Table(
                t.get("module.ledger"),
                List.of(
                        Column.text(t.get("module.what")),
                        Column.text(t.get("sector.version")),
                        Column.state(t.get("sector.status")),
                        Column.text(t.get("module.who"))),
                lines.stream()
                        .map(l -> List.of(
                                Cell.of(l.title()).below(l.why()),
                                Cell.of(l.versions()),
                                Cell.state(l.badge()),
                                Cell.of(l.by())))
                        .toList());
    }

    private Reply cancel(PageAsk ask, Sent<Nothing> sent) {
        return sent.then(
                (call, nothing) -> modules.cancel(call, ask.name("id")),
                done -> ModulePages.accepted(ask, done),
                form -> one(ask, form));
    }

    private Reply one(PageAsk ask, Form form) {
        Optional<Problem> refused = views.refusal(ask);
        if (refused.isPresent()) {
            return ask.refuse(refused.get());
        }
        Messages t = ask.t();
        return ask.found(modules.find(ask.name("id")), d -> {
            DeploymentCard card = DeploymentCard.of(t, d, views.names(t).title(d), "");
            return ask.show(
                    "modul/langkah",
                    ask.shell(form)
                            .titled(
                                    card.title(),
                                    new Crumb(t.get("sector.modules"), ModulePages.PLACE),
                                    new Crumb(t.get("module.ledger"), LEDGER),
                                    Crumb.here(card.title())),
                    "page",
                    new Steps(card, form.key()));
        });
    }
}
