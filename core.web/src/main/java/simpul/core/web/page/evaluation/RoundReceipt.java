package simpul.core.web.page.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundView;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** What an OPD gets back after sending: when, by whom, to whom, and what comes next. */
public record RoundReceipt(
        String title, String words, List<Badge> badges, List<Fact> facts, List<Notice> notices, String report) {

    static RoundReceipt of(Messages t, RoundView view, String region) {
        Round round = view.round();
        RoundEvent step = round.lastStep();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t.get("evaluation.agreement"), t.of(round.title())));
        facts.add(Fact.of(t.get("evaluation.period"), t.of(round.period().title())));
        if (step != null) {
            facts.add(Fact.of(t.get("evaluation.sentOn"), t.longDate(step.on())));
            facts.add(Fact.of(t.get("evaluation.sentBy"), step.office()));
        }
        facts.add(Fact.of(t.get("evaluation.realisation"), RoundWords.realisation(t, round.realisation())));
        facts.add(Fact.of(
                t.get("evaluation.number"),
                round.id().substring(0, Math.min(8, round.id().length())).toUpperCase(Locale.ROOT)));
        return new RoundReceipt(
                t.get("evaluation.receipt"),
                t.get("evaluation.receiptWords", region),
                List.of(new Badge(Tone.OK, Icon.CHECK, t.of(round.status().label()))),
                facts,
                notices(t, round),
                "/evaluasi/" + round.id() + "/laporan");
    }

    private static List<Notice> notices(Messages t, Round round) {
        List<Notice> notices = new ArrayList<>();
        if (Boolean.TRUE.equals(round.empty())) {
            notices.add(Notice.of(Tone.WARN, t.get("evaluation.countsEmpty")));
        }
        long unproven = round.commitments().stream()
                .filter(c -> c.status() == CommitmentStatus.SELESAI)
                .filter(c -> !c.evidenced())
                .map(CommitmentState::commitment)
                .count();
        if (unproven > 0) {
            notices.add(Notice.of(Tone.WARN, t.get("evaluation.unprovenCount", unproven)));
        }
        return notices;
    }
}
