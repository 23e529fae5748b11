package simpul.core.web.page.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.evaluation.CommitmentStatus;
import simpul.core.model.evaluation.MeasuredTarget;
import simpul.core.model.evaluation.Measurement;
import simpul.core.model.evaluation.Realisation;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.Verdict;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/** How rounds are put into words, badges and chips. */
final class RoundWords {
    private RoundWords() {}

    static Badge status(Messages t, Round round, boolean overdue, long daysLate) {
        if (overdue) {
            return Badge.bad(t.get("evaluation.late", daysLate));
        }
        String words = t.of(round.status().label());
        return switch (round.status()) {
            case DRAF ->
                daysLate < -14
                        ? Badge.neutral(Icon.CLOCK, t.get("evaluation.left", -daysLate))
                        : Badge.warn(t.get("evaluation.left", -daysLate));
            case DIKIRIM -> Badge.info(words);
            case DIKEMBALIKAN -> Badge.warn(words);
            case DITERIMA -> Badge.ok(words);
            case DITUTUP -> verdict(t, round);
        };
    }

    private static Badge verdict(Messages t, Round round) {
        Verdict verdict = round.verdict();
        String words = verdict == null ? t.of(RoundStatus.DITUTUP.label()) : t.of(verdict.label());
        return verdict == Verdict.DIHENTIKAN ? Badge.bad(words) : Badge.ok(words);
    }

    static Option chip(Messages t, CommitmentStatus status) {
        Option option = Option.of(status.name(), t.of(status.label()));
        return switch (status) {
            case BELUM -> option.as(Tone.NEUTRAL, Icon.CIRCLE_DASHED);
            case BERJALAN -> option.as(Tone.INFO, Icon.CLOCK);
            case SELESAI -> option.as(Tone.OK, Icon.CHECK);
            case TERHAMBAT -> option.as(Tone.BAD, Icon.ALERT_TRIANGLE);
        };
    }

    static Badge status(Messages t, CommitmentStatus status) {
        String words = t.of(status.label());
        return switch (status) {
            case BELUM -> Badge.neutral(Icon.CIRCLE_DASHED, words);
            case BERJALAN -> Badge.info(words);
            case SELESAI -> Badge.ok(words);
            case TERHAMBAT -> Badge.bad(words);
        };
    }

    /** The figure with its unit, or why there is none. */
    static String figure(Messages t, Measurement m) {
        BigDecimal value = m.value();
        if (value == null) {
            return m.none() == null ? t.get("evaluation.noData") : t.of(m.none());
        }
        return t.quantity(value, m.unit());
    }

    /** What a measurement is about; without its module the sector as a whole, which it then has for a title. */
    static String title(Messages t, Measurement m) {
        return m.code().isEmpty() ? t.sector(t.of(m.title())) : t.of(m.title());
    }

    /** A promised figure, kept as {@code 2500000000 Rp}, as people write it. */
    static String target(Messages t, String kept) {
        int space = kept.indexOf(' ');
        String number = space < 0 ? kept : kept.substring(0, space);
        return number.matches("-?\\d{1,30}(\\.\\d{1,10})?")
                ? t.quantity(new BigDecimal(number), space < 0 ? "" : kept.substring(space + 1))
                : kept;
    }

    /** How the figure came about. */
    static String making(Messages t, Measurement m) {
        if (m.value() == null) {
            return "";
        }
        String counted = t.get("evaluation.records", m.count());
        BigDecimal top = m.numerator();
        BigDecimal bottom = m.denominator();
        return top == null || bottom == null
                ? counted
                : t.get("evaluation.ratio", plain(t, top), plain(t, bottom)) + ", " + counted;
    }

    /** What the figure should reach, with its basis; empty where nobody says. */
    static String aim(Messages t, Measurement m) {
        MeasuredTarget target = m.target();
        return target == null ? "" : t.get("evaluation.aim", t.of(target.words(m.unit())));
    }

    private static String plain(Messages t, BigDecimal sum) {
        BigDecimal bare = sum.stripTrailingZeros();
        return t.decimal(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** What both the form and the report say about a round. */
    static List<Fact> about(Messages t, Round round, RoundNames names) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t.get("evaluation.period"), t.of(round.period().title())));
        facts.add(Fact.of(
                t.get("evaluation.days"),
                t.date(round.period().first()) + " – " + t.date(round.period().last())));
        facts.add(Fact.of(t.get("evaluation.due"), t.date(round.due())));
        facts.add(Fact.of(t.get("evaluation.party"), names.region()));
        if (!names.partners().isEmpty()) {
            facts.add(Fact.of(t.get("evaluation.partner"), names.partners()));
        }
        facts.add(Fact.of(t.get("evaluation.office"), names.office()));
        facts.add(new Fact(
                t.get("evaluation.document"),
                t.get("evaluation.openDocument"),
                "/kerja-sama/" + round.kase() + "/pks/" + round.agreement()));
        return facts;
    }

    static String realisation(Messages t, Realisation r) {
        return r.percent().isEmpty()
                ? t.get("evaluation.nothingDue")
                : t.get("evaluation.realised", r.percent().getAsInt(), r.done(), r.due());
    }
}
