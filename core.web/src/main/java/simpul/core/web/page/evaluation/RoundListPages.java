package simpul.core.web.page.evaluation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.evaluation.Cycle;
import simpul.core.model.evaluation.Evaluations;
import simpul.core.model.evaluation.Period;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundFilter;
import simpul.core.model.evaluation.RoundStatus;
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
import simpul.core.web.ui.Empty;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Pager;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tabled;

/** {@code /evaluasi}: the rounds that the reader can see, filtered by state and period. */
@Component
public final class RoundListPages implements RouteSource {
    private static final int LIMIT = 50;
    private static final String OVERDUE = "TERLAMBAT";

    /** The page. */
    public record RoundListPage(List<Field> filters, Table table, Pager pager, Download download, Empty empty)
            implements Tabled {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }
    }

    private final Pages pages;
    private final Evaluations evaluations;
    private final Names names;
    private final WorkingDays workingDays;
    private final CursorSeal seal;
    private final Clock clock;

    @Activate
    public RoundListPages(
            @Reference Pages pages,
            @Reference Evaluations evaluations,
            @Reference Names names,
            @Reference WorkingDays workingDays,
            @Reference CursorSeal seal,
            @Reference Clock clock) {
        this.pages = pages;
        this.evaluations = evaluations;
        this.names = names;
        this.workingDays = workingDays;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(pages.get("/evaluasi").by(this::list));
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        String state = ask.query("status").orElse("");
        String period = ask.query("periode").orElse("");
        String bound = ask.scope().fingerprint() + " /evaluasi " + state + " " + period;
        Optional<String> after = ask.query("cursor").flatMap(c -> seal.open(bound, c));
        RoundFilter filter = filter(state, period);
        Page<Round> found = ask.rows(
                new Cursor(LIMIT, after.orElse(null)), cursor -> evaluations.list(ask.scope(), filter, cursor));
        List<List<Cell>> rows = found.items().stream().map(r -> row(ask, t, r)).toList();
        Table table = new Table(
                t.get("evaluation.list"),
                List.of(
                        Column.text(t.get("evaluation.agreement")),
                        Column.text(t.get("evaluation.office")),
                        Column.number(t.get("evaluation.due")),
                        Column.number(t.get("evaluation.realisation")),
                        Column.state(t.get("evaluation.status"))),
                rows);
        Address here = Address.of("/evaluasi").with("status", state).with("periode", period);
        String next = found.next() == null
                ? ""
                : here.with("cursor", seal.seal(bound, found.next())).toString();
        Pager pager = new Pager(t.get("evaluation.shown", rows.size()), after.isPresent() ? here.toString() : "", next);
        Empty empty = Empty.of(Icon.CALENDAR_CHECK, t.get("evaluation.none"), t.get("evaluation.noneWhy"));
        return ask.show(
                "evaluasi/daftar",
                ask.shell().titled(t.get("evaluation.list"), Crumb.here(t.get("evaluation.list"))),
                "page",
                new RoundListPage(filters(ask, t, state, period), table, pager, Download.of(here, table), empty));
    }

    private RoundFilter filter(String state, String period) {
        RoundFilter filter =
                RoundFilter.ALL.period(Period.parse(period).map(Period::code).orElse(null));
        if (state.equals(OVERDUE)) {
            return filter.overdueAt(clock.instant());
        }
        return Stream.of(RoundStatus.values())
                .filter(s -> s.name().equals(state))
                .findFirst()
                .map(filter::status)
                .orElse(filter);
    }

    private List<Field> filters(PageAsk ask, Messages t, String state, String period) {
        List<Option> states = new ArrayList<>();
        states.add(Option.of(OVERDUE, t.get("evaluation.overdue")));
        Stream.of(RoundStatus.values()).forEach(s -> states.add(Option.of(s.name(), t.of(s.label()))));
        var today = workingDays.today(ask.caller().region().orElse(""));
        List<Option> periods = Stream.iterate(0, i -> i + 1)
                .limit(8)
                .map(i -> Period.containing(Cycle.TRIWULANAN, today.minusMonths(3L * i)))
                .map(p -> Option.of(p.code(), t.of(p.title())))
                .toList();
        return List.of(
                Field.select("status", t.get("evaluation.status"), states).value(state),
                Field.select("periode", t.get("evaluation.period"), periods).value(period));
    }

    private List<Cell> row(PageAsk ask, Messages t, Round r) {
        boolean overdue = r.overdue(clock.instant());
        long late = ChronoUnit.DAYS.between(r.due(), workingDays.today(r.region()));
        String office = names.office(ask.scope(), r.agencies(), t.get("evaluation.secretariat"));
        String partners = names.partners(r);
        String period = t.of(r.period().title());
        var percent = r.realisation().percent();
        return List.of(
                Cell.link(
                        "/evaluasi/" + r.id(),
                        t.of(r.title()),
                        partners.isEmpty() ? period : period + " · " + t.get("evaluation.with", partners)),
                Cell.of(office).below(names.region(r.region())),
                Cell.of(t.date(r.due())),
                percent.isEmpty() ? Cell.missing("–") : Cell.of(percent.getAsInt() + "%"),
                Cell.state(RoundWords.status(t, r, overdue, late)));
    }
}
