package simpul.core.web.page.agreement;

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
    private Steps() {}

    static StepForm form(
            Messages t,
            Stage stage,
            List<Finding> findings,
            List<Notice.Point> points,
            @Nullable Form form,
            String action,
            int version) {
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
        List<Field> fields = form == null
                ? List.of()
                : List.of(
                        form.fill(Field.date("on", t.get("case.stepOn")).hint(t.get("case.stepOnHint"))),
                        form.fill(Field.area("note", t.get("case.note")).maxLength(2000)));
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
