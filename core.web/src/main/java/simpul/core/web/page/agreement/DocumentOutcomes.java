package simpul.core.web.page.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.agreement.Unit;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.Round;
import simpul.core.model.store.Cursor;
import simpul.core.web.chart.Columns;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** What a document promises and what came of it. For one request. */
final class DocumentOutcomes {
    private static final int MOST = 8;

    private final Rooms rooms;
    private final Say say;
    private final Messages t;

    DocumentOutcomes(Rooms rooms, Say say) {
        this.rooms = rooms;
        this.say = say;
        this.t = say.t();
    }

    @Nullable
    Table commitments(Agreement document) {
        if (document.commitments().isEmpty()) {
            return null;
        }
        return new Table(
                t.get("doc.commitments"),
                List.of(
                        Column.text(t.get("doc.commitment")),
                        Column.text(t.get("case.party")),
                        Column.number(t.get("doc.target")),
                        Column.number(t.get("doc.due"))),
                document.commitments().stream().map(c -> row(document, c)).toList());
    }

    private List<Cell> row(Agreement document, Commitment commitment) {
        String party = document.party(commitment.party()).map(Signatory::name).orElse(commitment.party());
        Unit unit = commitment.unit();
        BigDecimal target = commitment.target();
        LocalDate due = commitment.due();
        Cell who = Cell.of(party);
        return List.of(
                Cell.of(commitment.text()),
                unit == null ? who : who.below(unit.name()),
                target == null ? Cell.missing("–") : Cell.of(t.quantity(target, commitment.measure())),
                due == null ? Cell.missing(t.get("doc.noDue")) : Cell.of(t.date(due)));
    }

    private List<Round> all(Agreement document) {
        return rooms.outcomes().rounds().ofAgreement(say.scope(), document.id());
    }

    /** The own region's rounds, or those of the first party that has any. */
    private List<Round> shown(Agreement document) {
        List<Round> all = all(document);
        String own = say.scope().region().orElse("");
        String region = all.stream().anyMatch(r -> r.region().equals(own))
                ? own
                : all.stream().map(Round::region).findFirst().orElse("");
        return all.stream()
                .filter(r -> r.region().equals(region))
                .sorted(Comparator.comparing(Round::period))
                .toList();
    }

    @Nullable
    Columns chart(Agreement document) {
        List<Round> rounds = shown(document);
        if (rounds.size() < 2
                || rounds.stream()
                        .noneMatch(r -> !r.status().withAgency()
                                && r.realisation().percent().isPresent())) {
            return null;
        }
        List<Columns.Point> points = new ArrayList<>();
        int year = 0;
        for (Round round : rounds.subList(Math.max(0, rounds.size() - MOST), rounds.size())) {
            String label = t.of(round.period().title());
            int now = round.period().first().getYear();
            String bare = label.replace(" " + now, "");
            OptionalInt percent = round.status().withAgency()
                    ? OptionalInt.empty()
                    : round.realisation().percent();
            points.add(new Columns.Point(
                    bare,
                    now == year || bare.equals(label) ? "" : Integer.toString(now),
                    percent.isPresent() ? BigDecimal.valueOf(percent.getAsInt()) : null,
                    null));
            year = now;
        }
        return new Columns(t, t.get("doc.chart"), t.get("doc.noFigure"), points);
    }

    @Nullable
    Table rounds(Agreement document) {
        List<Round> all = new ArrayList<>(all(document));
        if (all.isEmpty()) {
            return null;
        }
        all.sort(Comparator.comparing(Round::period).reversed().thenComparing(Round::region));
        DashboardRounds states = new DashboardRounds(rooms, say);
        return new Table(
                t.get("doc.rounds"),
                List.of(
                        Column.text(t.get("doc.period")),
                        Column.text(t.get("case.party")),
                        Column.number(t.get("dash.realised")),
                        Column.state(t.get("case.status"))),
                all.stream().map(r -> row(states, r)).toList());
    }

    private List<Cell> row(DashboardRounds states, Round round) {
        return List.of(
                Cell.link(Links.round(round.id()), t.of(round.period().title()), ""),
                Cell.of(say.region(round.region())),
                Cell.of(
                        round.realisation().due() == 0
                                ? "–"
                                : round.realisation().done() + "/"
                                        + round.realisation().due()),
                Cell.state(states.state(round)));
    }

    List<Event> activities(Agreement document) {
        return rooms.outcomes().activities().list(say.scope(), document.id(), new Cursor(MOST, null)).items().stream()
                .map(this::event)
                .toList();
    }

    private Event event(Activity activity) {
        String place = activity.place().isEmpty() ? "" : ", " + activity.place();
        String proof =
                activity.evidenced() ? t.get("doc.evidence", activity.evidence().size()) : t.get("doc.noEvidence");
        return new Event(
                activity.evidenced() ? Tone.OK : Tone.WARN,
                activity.title(),
                "",
                t.date(activity.date()) + place + " · " + say.region(activity.region()) + " · " + proof);
    }
}
