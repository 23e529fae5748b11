package simpul.core.web.page.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.FollowUp;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Promised;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundView;
import simpul.core.model.evaluation.Verdict;
import simpul.core.web.page.Form;
import simpul.core.web.page.evaluation.RoundForm.FigureRow;
import simpul.core.web.page.evaluation.RoundReport.Deciding;
import simpul.core.web.page.evaluation.RoundReport.FollowUpRow;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Event;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Table;
import simpul.core.web.ui.Tone;

/** Makes the report of a round. */
record RoundReportMaking(Messages t, RoundView view, RoundNames names, boolean accepts, boolean closes) {

    RoundReport make(Form form) {
        Round round = view.round();
        return new RoundReport(
                t.of(round.title()),
                t.get("evaluation.reportSub", t.of(round.period().title()), names.region(), names.charge()),
                List.of(RoundWords.status(t, round, view.overdue(), view.daysLate())),
                List.of(),
                t.get("evaluation.government", names.government()),
                names.charge(),
                standing(round),
                facts(round),
                commitments(round),
                view.activities().stream()
                        .map(a -> RoundFormMaking.activity(t, a))
                        .toList(),
                round.noActivity(),
                RoundFormMaking.figures(t, round),
                round.later().stream()
                        .map(l -> later(l.measurement(), t.date(l.on()) + ". " + t.of(l.note())))
                        .toList(),
                round.findings(),
                round.followUps().stream().map(this::followUp).toList(),
                history(round),
                deciding(round, form));
    }

    private @Nullable Notice standing(Round round) {
        if (round.status().withAgency()) {
            return Notice.of(view.overdue() ? Tone.BAD : Tone.INFO, t.get("evaluation.withOffice", names.office()));
        }
        if (Boolean.TRUE.equals(round.empty())) {
            return Notice.of(Tone.WARN, t.get("evaluation.countsEmpty"));
        }
        return null;
    }

    private List<Fact> facts(Round round) {
        List<Fact> facts = new ArrayList<>(RoundWords.about(t, round, names));
        facts.add(Fact.of(t.get("evaluation.realisation"), RoundWords.realisation(t, round.realisation())));
        return facts;
    }

    private Table commitments(Round round) {
        List<List<Cell>> rows = Promised.of(round).stream().map(this::promised).toList();
        return new Table(
                t.get("evaluation.promisedAndDone"),
                List.of(
                        Column.text(t.get("evaluation.commitment")),
                        Column.text(t.get("evaluation.due")),
                        Column.text(t.get("evaluation.promised")),
                        Column.text(t.get("evaluation.achieved")),
                        Column.state(t.get("evaluation.status"))),
                rows);
    }

    private List<Cell> promised(Promised p) {
        var c = p.commitment();
        Measurement figure = p.figure();
        Cell target = c.target().isEmpty()
                ? Cell.missing(t.get("evaluation.noTarget"))
                : Cell.of(RoundWords.target(t, c.target()));
        String proof = c.evidenced() ? t.get("evaluation.proven") : "";
        return List.of(
                Cell.of(c.title()).below(c.note().isEmpty() ? proof : c.note()),
                c.due() == null ? Cell.missing(t.get("evaluation.standing")) : Cell.of(t.date(c.due())),
                figure == null ? target : target.below(RoundWords.aim(t, figure)),
                figure == null || !figure.measured()
                        ? Cell.missing(t.get(c.indicator().isEmpty() ? "evaluation.byReport" : "evaluation.noData"))
                        : Cell.of(RoundWords.figure(t, figure)).below(RoundWords.making(t, figure)),
                Cell.state(RoundWords.status(t, c.status())));
    }

    private FigureRow later(Measurement m, String note) {
        return new FigureRow(RoundWords.title(t, m), RoundWords.figure(t, m), note, RoundWords.aim(t, m), m.measured());
    }

    private FollowUpRow followUp(FollowUp f) {
        String detail = Stream.of(f.who(), f.due() == null ? "" : t.get("evaluation.dueOn", t.date(f.due())))
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new FollowUpRow(
                f.text(),
                detail,
                f.done() ? Badge.ok(t.get("evaluation.done")) : Badge.neutral(Icon.CLOCK, t.get("evaluation.notDone")));
    }

    private List<Event> history(Round round) {
        List<Event> events = new ArrayList<>();
        for (RoundEvent e : round.history()) {
            Tone tone = switch (e.to()) {
                case DIKEMBALIKAN -> Tone.WARN;
                case DITERIMA, DITUTUP -> Tone.OK;
                default -> Tone.NEUTRAL;
            };
            String words = t.of(e.to().label()) + (e.note().isEmpty() ? "" : ": " + e.note());
            events.add(new Event(tone, words, "", t.date(e.on()) + " · " + e.office()));
        }
        Collections.reverse(events);
        return events;
    }

    private @Nullable Deciding deciding(Round round, Form form) {
        boolean accept = accepts && round.status() == RoundStatus.DIKIRIM;
        boolean giveBack = accept || accepts && round.status() == RoundStatus.DITERIMA;
        boolean close = closes && round.status() == RoundStatus.DITERIMA;
        if (!accept && !giveBack && !close) {
            return null;
        }
        List<Option> verdicts = Stream.of(Verdict.values())
                .map(v -> Option.of(v.name(), t.of(v.label())))
                .toList();
        return new Deciding(
                form,
                "/evaluasi/" + round.id(),
                Integer.toString(round.version()),
                accept,
                giveBack,
                close,
                form.fill(Field.area("note", t.get("evaluation.whatToMend"))
                        .required()
                        .maxLength(2000)),
                form.fill(Field.choice("verdict", t.get("evaluation.verdict"), verdicts)
                        .required()),
                form.fill(Field.area("remark", t.get("evaluation.remark")).maxLength(2000)));
    }
}
