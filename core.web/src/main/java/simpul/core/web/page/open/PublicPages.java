package simpul.core.web.page.open;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Cases;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Party;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Download;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** {@code /publik}: the cooperation that is in force and published; {@code /bantuan}: help. Both without login. */
@Component
public final class PublicPages implements RouteSource {
    private static final int ROWS = 50;
    /** Published cases run; how long one has stood still does not matter here. */
    private static final int NEVER_STALLED = 36_500;

    /** What the template shows. */
    public record PublicPage(String query, Table table, boolean empty, Pager pager, Download download)
            implements Tabled {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }
    }

    private final Pages pages;
    private final Cases cases;
    private final CursorSeal seal;
    private final Clock clock;

    @Activate
    public PublicPages(
            @Reference Pages pages, @Reference Cases cases, @Reference CursorSeal seal, @Reference Clock clock) {
        this.pages = pages;
        this.cases = cases;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get("/publik").forAnyone().by(this::list),
                pages.get("/bantuan").forAnyone().by(PublicPages::help));
    }

    private static Reply help(PageAsk ask) {
        String title = ask.t().get("shell.help");
        return ask.show(
                "terbuka/bantuan",
                ask.shell().titled(title, Crumb.here(title)),
                "signedIn",
                ask.asked().signedIn());
    }

    private Reply list(PageAsk ask) {
        String text = ask.query("q").filter(q -> q.length() <= 100).orElse("");
        LocalDate today = LocalDate.now(clock);
        CaseFilter filter =
                new CaseFilter(text, null, null, null, null, null, Condition.BERJALAN, today, NEVER_STALLED);
        String bound = "publik " + ask.scope().fingerprint() + " " + text;
        Optional<String> after = ask.query("mulai").flatMap(cursor -> seal.open(bound, cursor));
        Page<CaseView> found =
                ask.rows(new Cursor(ROWS, after.orElse(null)), cursor -> cases.list(ask.scope(), filter, cursor));
        // Who has signed in sees more than the public does; this page shows everyone the same.
        List<CaseView> shown = found.items().stream()
                .filter(c -> c.subject().sharing().published())
                .toList();
        Messages t = ask.t();
        Address here = Address.of("/publik").with("q", text);
        String next = found.next() == null
                ? ""
                : here.with("mulai", seal.seal(bound, found.next())).toString();
        Pager pager = new Pager(t.get("open.shown", shown.size()), after.isPresent() ? here.toString() : "", next);
        Table table = table(shown, t);
        PublicPage page = new PublicPage(text, table, shown.isEmpty(), pager, Download.of(here, table));
        String title = t.get("open.title");
        return ask.show("terbuka/publik", ask.shell().titled(title, Crumb.here(title)), "page", page);
    }

    private static Table table(List<CaseView> found, Messages t) {
        List<Column> columns = List.of(
                Column.text(t.get("open.case")),
                Column.text(t.get("open.parties")),
                Column.text(t.get("open.kind")),
                Column.text(t.get("open.term")));
        List<List<Cell>> rows = found.stream().map(c -> row(c, t)).toList();
        return new Table(t.get("open.title"), columns, rows);
    }

    private static List<Cell> row(CaseView view, Messages t) {
        String parties = view.subject().parties().stream().map(Party::name).collect(Collectors.joining(", "));
        return List.of(
                Cell.of(view.subject().title()).below(view.subject().object()),
                Cell.of(parties),
                Cell.of(t.of(view.subject().kind().title())),
                term(view, t));
    }

    /** From the first day of the earliest document to the last day of the latest. */
    private static Cell term(CaseView view, Messages t) {
        Optional<LocalDate> starts = view.agreements().stream()
                .map(AgreementCard::starts)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        Optional<LocalDate> ends = view.agreements().stream()
                .map(AgreementCard::ends)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
        return starts.isPresent() && ends.isPresent()
                ? Cell.of(t.date(starts.get()) + " – " + t.date(ends.get()))
                : Cell.missing(t.get("open.noTerm"));
    }
}
