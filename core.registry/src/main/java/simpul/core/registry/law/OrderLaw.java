package simpul.core.registry.law;

import java.time.LocalDate;
import java.util.List;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.text.DayWords;

/** The order of stages is that of the law; the days of fact follow it as a rule. Pure. */
public final class OrderLaw {
    private OrderLaw() {}

    static void refuse(Stage current, Stage asked, Findings out) {
        boolean done = asked.before(current);
        out.block(
                "STEP_OUT_OF_ORDER",
                "stage",
                "PP 28/2018 Ps 6(1)",
                done
                        ? "Tahap " + asked.title().id() + " sudah selesai. Sekarang tahap "
                                + current.title().id() + "."
                        : "Tahap " + asked.title().id() + " belum dapat dicatat: tahap "
                                + current.title().id() + " belum selesai.",
                done
                        ? "The stage \"" + asked.title().en() + "\" is finished. It now stands at \""
                                + current.title().en() + "\"."
                        : "The stage \"" + asked.title().en() + "\" cannot be recorded yet: \""
                                + current.title().en() + "\" is not finished.");
    }

    /** Judges the day on which a stage is said to have been finished. */
    public static void day(LocalDate on, LocalDate today, List<Step> before, Findings out) {
        if (on.isAfter(today)) {
            out.block(
                    "DATE_IN_FUTURE",
                    "on",
                    "",
                    "Tanggal " + DayWords.of(on).id() + " belum tiba. Catat setelah benar-benar terjadi.",
                    "The date " + DayWords.of(on).en() + " has not come yet. Record it once it has happened.");
        }
        if (!before.isEmpty() && on.isBefore(before.get(before.size() - 1).on())) {
            Step last = before.get(before.size() - 1);
            out.warn(
                    "STEP_BEFORE_PREVIOUS",
                    "on",
                    "PP 28/2018 Ps 6(1)",
                    "Tanggal " + DayWords.of(on).id() + " mendahului selesainya tahap "
                            + last.stage().title().id() + " ("
                            + DayWords.of(last.on()).id() + ").",
                    "The date " + DayWords.of(on).en() + " is before the stage \""
                            + last.stage().title().en() + "\" was finished ("
                            + DayWords.of(last.on()).en() + ").");
        }
    }
}
