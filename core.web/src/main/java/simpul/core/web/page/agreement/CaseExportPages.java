package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Party;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.TableFile;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Messages;

/** The list of cases as a file, with the filter of the page. */
@Component
public final class CaseExportPages implements RouteSource {
    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CaseExportPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/kerja-sama/ekspor.csv").by(ask -> table(ask).csv()),
                pages.get("/kerja-sama/ekspor.xlsx").by(ask -> table(ask).xlsx()));
    }

    private TableFile table(PageAsk ask) {
        Say say = Say.to(ask, rooms);
        Messages t = ask.t();
        CaseQuery query = CaseQuery.of(ask);
        List<List<Object>> rows = new ArrayList<>();
        String after = null;
        do {
            Page<CaseView> page = rooms.cases()
                    .list(
                            ask.scope(),
                            query.filter(say, rooms.stalledDays(ask.scope())),
                            new Cursor(Cursor.MOST, after));
            page.items().forEach(view -> rows.add(row(say, view)));
            after = page.next();
        } while (after != null);
        List<String> heads = List.of(
                t.get("case.one"),
                t.get("case.kind"),
                t.get("case.parties"),
                t.get("case.sector"),
                t.get("case.stage"),
                t.get("case.condition"),
                t.get("case.lastMoved"),
                t.get("case.xDocuments"),
                t.get("case.xSlots"),
                t.get("case.xFilled"),
                t.get("case.legacy"));
        return new TableFile("kerja-sama-" + say.today(), t.get("case.list"), heads, rows);
    }

    private static List<Object> row(Say say, CaseView view) {
        Messages t = say.t();
        List<AgreementCard> documents = view.agreements();
        return List.of(
                view.subject().title(),
                t.of(view.subject().kind().title()),
                String.join(
                        "; ", view.subject().parties().stream().map(Party::name).toList()),
                say.sectors(view.subject().sectors()),
                say.stage(view.stage()),
                t.of(view.condition().title()),
                Say.moved(view),
                (long) documents.size(),
                (long) documents.stream().mapToInt(AgreementCard::slots).sum(),
                (long) documents.stream().mapToInt(AgreementCard::filled).sum(),
                t.get(view.subject().origin().legacy() ? "case.yes" : "case.no"));
    }
}
