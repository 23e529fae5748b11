package simpul.core.registry.waiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Concept;
import simpul.core.model.agreement.ConceptState;
import simpul.core.model.agreement.DprdDecision;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Outlook;
import simpul.core.registry.law.Findings;

/** What a case asks of the sekretariat. */
final class CaseTasks {
    private CaseTasks() {}

    static List<Waiting> of(Desk desk, Tx tx, Caller caller, CaseView view) {
        Case subject = view.subject();
        String region = caller.region().orElseThrow();
        List<Waiting> all = new ArrayList<>();
        if (!subject.sharing().shared()) {
            if (!resting(subject.concept())) {
                all.add(task(subject, "CASE_SHARE", subject.since(), share(), shareWhy(subject)));
            }
            return all;
        }
        if (!subject.stage().ofCase() || !subject.kind().staged()) {
            return all;
        }
        boolean unanswered =
                subject.party(region).filter(p -> p.burden() == null).isPresent();
        if (unanswered && !subject.stage().before(Stage.PENYUSUNAN_KB)) {
            all.add(task(subject, "DPRD_ANSWER", subject.since(), dprd(), dprdWhy()));
        }
        if (subject.stage() == Stage.PERSETUJUAN_DPRD) {
            subject.dprd()
                    .of(region)
                    .filter(d -> d.approved() == null)
                    .ifPresent(d -> all.add(decision(desk, region, subject, d)));
        }
        List<Finding> outlook = Outlook.ofCase(desk, tx, subject.id());
        if (!Findings.refuse(outlook)) {
            all.add(task(subject, "CASE_STEP", subject.since(), step(), stepWhy(subject)));
        } else if (subject.sharing().turn().equals(region) && subject.stage().before(Stage.PENANDATANGANAN_KB)) {
            all.add(task(subject, "CASE_TURN", subject.sharing().turnSince(), turn(), turnWhy(subject)));
        }
        return all;
    }

    private static Waiting decision(Desk desk, String region, Case subject, DprdDecision asked) {
        LocalDate due = desk.dprdDue(region, asked.asked());
        return new Waiting(
                "DPRD_DECISION",
                Text.same(subject.title()),
                Text.of("Catat keputusan DPRD", "Record the DPRD's decision"),
                Text.of(
                        "Di DPRD sejak " + DayWords.of(asked.asked()).id() + ", diharapkan memutuskan sampai "
                                + DayWords.of(due).id() + ".",
                        "With the DPRD since " + DayWords.of(asked.asked()).en() + ", expected to decide by "
                                + DayWords.of(due).en() + "."),
                asked.asked(),
                due,
                "/kerja-sama/" + subject.id());
    }

    /** A concept waits for its hearing, not for the sekretariat. */
    private static boolean resting(@org.jspecify.annotations.Nullable Concept concept) {
        return concept != null
                && (concept.state() == ConceptState.BELUM_DIBAHAS
                        || concept.state() == ConceptState.DIJADWALKAN
                        || concept.state() == ConceptState.DITUNDA);
    }

    private static Waiting task(Case subject, String code, LocalDate since, Text step, Text detail) {
        return new Waiting(code, Text.same(subject.title()), step, detail, since, null, "/kerja-sama/" + subject.id());
    }

    private static Text share() {
        return Text.of("Bagikan ke mitra", "Share with the partner");
    }

    private static Text shareWhy(Case subject) {
        return Text.of(
                "Draf sejak " + DayWords.of(subject.since()).id() + ", belum terlihat oleh mitra.",
                "A draft since " + DayWords.of(subject.since()).en() + ", not visible to the partner.");
    }

    private static Text dprd() {
        return Text.of("Jawab tiga pertanyaan DPRD", "Answer the three DPRD questions");
    }

    private static Text dprdWhy() {
        return Text.of(
                "Jawaban daerah Anda menentukan perlu tidaknya persetujuan DPRD.",
                "Your region's answers decide whether the DPRD must approve.");
    }

    private static Text step() {
        return Text.of("Catat tahap selesai", "Record the stage as finished");
    }

    private static Text stepWhy(Case subject) {
        return Text.of(
                "Semua syarat tahap " + subject.stage().title().id() + " sudah terpenuhi.",
                "Everything for the stage \"" + subject.stage().title().en() + "\" is there.");
    }

    private static Text turn() {
        return Text.of("Sunting atau serahkan giliran", "Edit, or hand the turn over");
    }

    private static Text turnWhy(Case subject) {
        return Text.of(
                "Giliran Anda menyunting naskah sejak "
                        + DayWords.of(subject.sharing().turnSince()).id() + ".",
                "It is your turn to edit the text since "
                        + DayWords.of(subject.sharing().turnSince()).en() + ".");
    }
}
