package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.text.Text;

/** The next versions of a paper-only alarm. Pure. */
final class AlarmChange {
    private AlarmChange() {}

    static PaperAlarm ended(PaperAlarm a, LocalDate on) {
        return next(a, a.periods(), AlarmState.BERAKHIR, a.reply(), a.repliedBy(), a.repliedOn(), on);
    }

    static PaperAlarm opened(PaperAlarm a) {
        return next(a, a.periods(), AlarmState.TERBUKA, a.reply(), a.repliedBy(), a.repliedOn(), null);
    }

    static PaperAlarm replied(PaperAlarm a, String words, String office, LocalDate on) {
        return next(a, a.periods(), a.state(), words, office, on, null);
    }

    static PaperAlarm periods(PaperAlarm a, List<Text> periods) {
        return next(a, periods, a.state(), a.reply(), a.repliedBy(), a.repliedOn(), a.endedOn());
    }

    private static PaperAlarm next(
            PaperAlarm a,
            List<Text> periods,
            AlarmState state,
            String reply,
            String repliedBy,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate endedOn) {
        return new PaperAlarm(
                a.id(),
                a.agreement(),
                a.kase(),
                a.title(),
                a.region(),
                a.agencies(),
                periods,
                a.raisedOn(),
                a.replyUntil(),
                state,
                reply,
                repliedBy,
                repliedOn,
                endedOn,
                a.version() + 1);
    }
}
