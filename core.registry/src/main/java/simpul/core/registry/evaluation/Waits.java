package simpul.core.registry.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundEvent;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

/** The words in which evaluation's work waits. Pure. */
final class Waits {
    private Waits() {}

    static Waiting fill(Round round, boolean overdue, LocalDate today) {
        long late = ChronoUnit.DAYS.between(round.due(), today);
        Text detail = overdue
                ? Text.of(
                        round.period().title().id() + ", terlambat " + late + " hari",
                        round.period().title().en() + ", " + late + " days late")
                : Text.of(
                        round.period().title().id() + ", " + -late + " hari lagi",
                        round.period().title().en() + ", due in " + -late + " days");
        return round("ROUND_FILL", round, Text.of("Isi evaluasi", "Fill in the evaluation"), detail);
    }

    static Waiting correct(Round round) {
        RoundEvent last = round.lastStep();
        String note = last == null ? "" : last.note();
        return round(
                "ROUND_CORRECT",
                round,
                Text.of("Perbaiki evaluasi", "Correct the evaluation"),
                Text.of("Dikembalikan sekretariat: " + note, "Given back by the secretariat: " + note));
    }

    static Waiting decide(Round round) {
        boolean sent = round.status() == RoundStatus.DIKIRIM;
        String office = round.lastStep() == null ? "" : round.lastStep().office();
        return round(
                sent ? "ROUND_ACCEPT" : "ROUND_CLOSE",
                round,
                sent
                        ? Text.of("Periksa evaluasi", "Check the evaluation")
                        : Text.of("Tutup dengan keputusan", "Close with a verdict"),
                sent
                        ? Text.of(
                                round.period().title().id() + ", dikirim " + office,
                                round.period().title().en() + ", sent by " + office)
                        : Text.of(
                                round.period().title().id() + ", sudah diterima",
                                round.period().title().en() + ", accepted"));
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
                        "Hanya di atas kertas: " + alarm.periods().size() + " triwulan tanpa kegiatan berbukti",
                        "Only on paper: " + alarm.periods().size() + " periods without an activity with evidence"),
                alarm.raisedOn(),
                alarm.replyUntil(),
                link(alarm));
    }

    static Waiting onlyOnPaper(PaperAlarm alarm) {
        return new Waiting(
                "PAPER_ONLY",
                alarm.title(),
                Text.of("Baca", "Read"),
                alarm.reply().isEmpty()
                        ? Text.of("OPD belum menanggapi", "The agency has not replied")
                        : Text.of("OPD menanggapi: " + alarm.reply(), "The agency replied: " + alarm.reply()),
                alarm.raisedOn(),
                null,
                link(alarm));
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
