package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;

/** The words in which evaluation's work waits. Pure. */
final class Waits {
    private Waits() {}

    /** @param instead whether the sekretariat fills it in for an agency that nobody can sign in for */
    static Waiting fill(Round round, boolean instead) {
        Text due = DayWords.of(round.due());
        return round(
                "ROUND_FILL",
                round,
                Text.of("Isi evaluasi", "Fill in the evaluation"),
                Text.of(
                        round.period().title().id() + ", tenggat " + due.id() + "."
                                + (instead ? " OPD-nya belum punya akun." : ""),
                        round.period().title().en() + ", due " + due.en() + "."
                                + (instead ? " Its agency has no account yet." : "")));
    }

    static Waiting correct(Round round) {
        RoundEvent last = round.lastStep();
        String note = last == null ? "" : last.note();
        return round(
                "ROUND_CORRECT",
                round,
                Text.of("Perbaiki evaluasi", "Correct the evaluation"),
                Text.of(
                        round.period().title().id() + ", dikembalikan sekretariat: " + note,
                        round.period().title().en() + ", given back by the secretariat: " + note));
    }

    static Waiting decide(Round round) {
        boolean sent = round.status() == RoundStatus.DIKIRIM;
        RoundEvent last = round.lastStep();
        String office = last == null ? "" : last.office();
        Text day = DayWords.of(last == null ? round.due() : last.on());
        return round(
                sent ? "ROUND_ACCEPT" : "ROUND_CLOSE",
                round,
                sent
                        ? Text.of("Periksa evaluasi", "Check the evaluation")
                        : Text.of("Tutup dengan keputusan", "Close with a verdict"),
                sent
                        ? Text.of(
                                round.period().title().id() + ", dikirim " + day.id() + " oleh " + office + ".",
                                round.period().title().en() + ", sent on " + day.en() + " by " + office + ".")
                        : Text.of(
                                round.period().title().id() + ", diterima " + day.id() + ".",
                                round.period().title().en() + ", accepted on " + day.en() + "."));
    }

    static Waiting confirm(Activity activity, String title) {
        return new Waiting(
                "ACTIVITY_CONFIRM",
                Text.same(title),
                Text.of("Konfirmasi kegiatan", "Confirm the activity"),
                Text.of(
                        activity.office() + " mencatat: " + activity.title(),
                        activity.office() + " recorded: " + activity.title()),
                activity.recordedOn(),
                null,
                "/evaluasi/kegiatan/" + activity.id());
    }

    static Waiting reply(PaperAlarm alarm) {
        return new Waiting(
                "PAPER_ONLY_REPLY",
                alarm.title(),
                Text.of("Tanggapi", "Reply"),
                Text.of(
                        "Hanya di atas kertas: " + alarm.periods().size() + " triwulan tanpa kegiatan berbukti.",
                        "Only on paper: " + alarm.periods().size() + " quarters without an activity with evidence."),
                alarm.raisedOn(),
                alarm.replyUntil(),
                link(alarm));
    }

    static Waiting onlyOnPaper(PaperAlarm alarm) {
        return new Waiting(
                "PAPER_ONLY",
                alarm.title(),
                Text.of("Baca", "Read"),
                Text.of(
                        titles(alarm, Text::id) + " tanpa kegiatan berbukti. "
                                + (alarm.reply().isEmpty()
                                        ? "OPD belum menanggapi."
                                        : "OPD menanggapi: " + alarm.reply()),
                        titles(alarm, Text::en) + " without an activity with evidence. "
                                + (alarm.reply().isEmpty()
                                        ? "The agency has not replied."
                                        : "The agency replied: " + alarm.reply())),
                alarm.raisedOn(),
                null,
                link(alarm));
    }

    private static String titles(PaperAlarm alarm, Function<Text, String> language) {
        return alarm.periods().stream().map(language).collect(Collectors.joining(", "));
    }

    private static String link(PaperAlarm alarm) {
        return "/evaluasi/peringatan/" + alarm.id();
    }

    private static Waiting round(String code, Round round, Text step, Text detail) {
        RoundEvent last = round.lastStep();
        LocalDate since = last == null ? round.period().last().plusDays(1) : last.on();
        // The due day is for sending; what the sekretariat does afterwards has none.
        LocalDate due = round.status().withAgency() ? round.due() : null;
        return new Waiting(code, round.title(), step, detail, since, due, "/evaluasi/" + round.id());
    }
}
