package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.CaseFilter;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Condition;
import simpul.core.model.agreement.Overview;
import simpul.core.model.evaluation.RoundTotals;
import simpul.core.model.store.Cursor;
import simpul.core.web.chart.Bars;
import simpul.core.web.chart.Sparkline;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Tone;

/** Makes the dashboard of one reader from the figures of the scope. For one request. */
final class DashboardMaking {
    private static final int STUCK = 4;
    private static final Cursor SOME = new Cursor(200, null);

    private final Rooms rooms;
    private final PageAsk ask;
    private final Say say;
    private final Messages t;
    private final String drawing;

    DashboardMaking(Rooms rooms, PageAsk ask, String drawing) {
        this.rooms = rooms;
        this.ask = ask;
        this.say = Say.to(ask, rooms);
        this.t = ask.t();
        this.drawing = drawing;
    }

    Dashboard make() {
        Scope scope = ask.scope();
        Overview overview = rooms.cases().overview(scope);
        RoundTotals totals = rooms.outcomes().totals().totals(scope);
        String place = scope.region().map(say::region).orElse(t.get("dash.nation"));
        return new Dashboard(
                t.get("dash.title", place),
                sub(overview, totals),
                actions(),
                kpis(overview, totals),
                PartnerLinks.map(say, drawing, overview.links()),
                stuck(),
                onPaper(),
                new DashboardRounds(rooms, say).table(),
                sectors(overview.sectors()),
                new DashboardAgenda(rooms, say).events());
    }

    private String sub(Overview overview, RoundTotals totals) {
        long stuck = overview.conditions().getOrDefault(Condition.TIDAK_BERGERAK, 0);
        List<String> parts = new ArrayList<>();
        if (totals.overdue() > 0) {
            parts.add(t.get("dash.subLate", totals.overdue()));
        }
        if (totals.paperOnly() > 0) {
            parts.add(t.get("dash.subOnPaper", totals.paperOnly()));
        }
        if (stuck > 0) {
            parts.add(t.get("dash.subStuck", stuck, rooms.stalledDays(ask.scope())));
        }
        String words = parts.isEmpty() ? t.get("dash.subQuiet") : String.join(" ", parts);
        return t.longDate(say.today()) + ". " + words;
    }

    private List<Action> actions() {
        May may = new May(rooms.decisions(), ask.caller());
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("/kerja-sama/ekspor.xlsx", Icon.DOWNLOAD, t.get("case.export")));
        if (may.create(simpul.core.model.access.Action.CASE_DRAFT)) {
            actions.add(Action.primary("/kerja-sama/baru", Icon.PLUS, t.get("case.new")));
        }
        return actions;
    }

    private List<Kpi> kpis(Overview overview, RoundTotals totals) {
        Map<Condition, Integer> by = overview.conditions();
        long running = by.getOrDefault(Condition.BERJALAN, 0);
        long all = by.values().stream().mapToInt(Integer::intValue).sum();
        Kpi due = Kpi.of(
                        t.get("dash.due"),
                        t.number((long) totals.open() + totals.overdue()),
                        t.get("dash.dueNote", totals.sent()))
                .leadingTo("/evaluasi");
        return List.of(
                running(overview, running, all),
                totals.overdue() > 0 ? due.changed(Tone.BAD, t.get("dash.late", totals.overdue())) : due,
                Kpi.of(t.get("dash.signatures"), t.number(overview.signatures()), t.get("dash.signaturesNote"))
                        .leadingTo("/tanda-tangan"),
                realisation(totals));
    }

    private Kpi running(Overview overview, long running, long all) {
        List<Long> trend = overview.running().stream().map(Integer::longValue).toList();
        Kpi kpi = Kpi.of(t.get("dash.running"), t.number(running), t.get("dash.runningNote", all))
                .leadingTo("/kerja-sama?keadaan=BERJALAN")
                .trend(Sparkline.of(t.get("dash.runningTrend"), trend));
        if (trend.size() < 2) {
            return kpi;
        }
        long change = trend.get(trend.size() - 1) - trend.get(trend.size() - 2);
        return change == 0
                ? kpi
                : kpi.changed(change > 0 ? Tone.OK : Tone.NEUTRAL, t.get("dash.since", signed(change)));
    }

    private String signed(long change) {
        return (change > 0 ? "+" : "−") + t.number(Math.abs(change));
    }

    private Kpi realisation(RoundTotals totals) {
        OptionalInt now = totals.realisation().percent();
        OptionalInt before = totals.before().percent();
        String value = now.isPresent() ? now.getAsInt() + "%" : "–";
        String note = now.isPresent()
                ? t.get(
                        "dash.realisedNote",
                        totals.realisation().done(),
                        totals.realisation().due())
                : t.get("dash.realisedNone");
        List<Long> trend = totals.trend().stream()
                .map(p -> (long) p.realisation().percent().orElseThrow())
                .toList();
        Kpi kpi = Kpi.of(t.get("dash.realised"), value, note)
                .trend(Sparkline.of(t.get("dash.realisedTrend"), trend))
                .leadingTo("/evaluasi");
        if (now.isEmpty() || before.isEmpty() || now.getAsInt() == before.getAsInt()) {
            return kpi;
        }
        int change = now.getAsInt() - before.getAsInt();
        return kpi.changed(change > 0 ? Tone.OK : Tone.BAD, t.get("dash.points", signed(change)));
    }

    private List<Dashboard.Stuck> stuck() {
        CaseFilter filter = new CaseFilter(
                "",
                null,
                null,
                null,
                null,
                null,
                Condition.TIDAK_BERGERAK,
                say.today(),
                rooms.stalledDays(ask.scope()));
        return rooms.cases().list(ask.scope(), filter, SOME).items().stream()
                .sorted(Comparator.comparing(Say::moved))
                .limit(STUCK)
                .map(this::stuck)
                .toList();
    }

    /** The alarms that the reader may see; who sees only what is shared sees them once the OPD had its days to reply. */
    private List<Dashboard.OnPaper> onPaper() {
        return rooms.outcomes().alarms().list(ask.scope(), new Cursor(STUCK, null)).items().stream()
                .map(a -> new Dashboard.OnPaper(
                        "/evaluasi/peringatan/" + a.id(),
                        t.of(a.title()),
                        t.get(
                                a.reply().isEmpty() ? "dash.onPaperSilent" : "dash.onPaperReplied",
                                say.region(a.region()),
                                a.reply()),
                        t.number(a.periods().size())))
                .toList();
    }

    private Dashboard.Stuck stuck(CaseView view) {
        String counts = say.counts(view);
        String stands = counts.isEmpty() ? say.stage(view.stage()) : counts;
        return new Dashboard.Stuck(
                Links.of(view.subject()),
                view.subject().title(),
                t.get("dash.stuckNote", say.partners(view.subject()), stands),
                t.number(say.age(Say.moved(view))));
    }

    private @Nullable Bars sectors(Map<String, Integer> counts) {
        List<Bars.Bar> bars = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new Bars.Bar(
                        say.sector(e.getKey()),
                        e.getValue(),
                        Address.of("/kerja-sama").with("sektor", e.getKey()).toString()))
                .toList();
        return bars.isEmpty() ? null : new Bars(t, t.get("dash.sectors"), bars);
    }
}
