package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Stage;
import simpul.core.model.result.Finding;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Notice;
import simpul.core.web.ui.Tone;

/** The form that finishes a stage, of a case or of a document. Pure. */
final class Steps {
    /** Under this name goes the word of who answers for rules that are undecided. */
    private static final String WORD = "override";

    private Steps() {}

    /** Whether a word would let the step pass what is undecided. */
    static boolean asksForWord(List<Finding> findings) {
        return findings.stream().anyMatch(f -> f.blocks() && f.field().equals(WORD));
    }

    /** @param answers whether the reader may answer for rules that are undecided */
    static StepForm form(
            Messages t,
            Stage stage,
            List<Finding> findings,
            List<Notice.Point> points,
            @Nullable Form form,
            String action,
            int version,
            boolean answers) {
        long blocking = findings.stream().filter(Finding::blocks).count();
        boolean blocked = blocking > 0;
        long besides = findings.size() - blocking;
        String title = t.of(stage.title());
        Notice notice = findings.isEmpty()
                ? Notice.of(Tone.OK, t.get("case.nothingInTheWay", title))
                : Notice.of(
                                blocked ? Tone.WARN : Tone.INFO,
                                blocked
                                        ? besides > 0
                                                ? t.get("case.inTheWayAlso", blocking, title, besides)
                                                : t.get("case.inTheWay", blocking, title)
                                        : t.get("case.onlyWarnings", besides, title))
                        .with(points);
        List<Field> fields = new ArrayList<>();
        if (form != null) {
            fields.add(form.fill(Field.date("on", t.get("case.stepOn")).hint(t.get("case.stepOnHint"))));
            fields.add(form.fill(Field.area("note", t.get("case.note")).maxLength(2000)));
        }
        if (form != null && answers) {
            fields.add(form.fill(Field.area(WORD, t.get("doc.override"))
                    .hint(t.get("doc.overrideHint"))
                    .maxLength(1000)));
        }
        return new StepForm(
                t.get("case.stepTitle", stage.letter(), title),
                t.get("case.output", t.of(stage.output())),
                notice,
                form,
                action,
                version,
                stage.name(),
                fields,
                form != null && (form.problem() != null || !blocked),
                !blocked);
    }
}
