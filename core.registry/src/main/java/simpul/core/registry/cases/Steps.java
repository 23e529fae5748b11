package simpul.core.registry.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.BaseDocument;
import simpul.core.registry.desk.CaseChanges;
import simpul.core.registry.desk.CaseWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.law.CaseLaw;
import simpul.core.registry.law.Facts;
import simpul.core.registry.law.Findings;
import simpul.core.registry.law.OrderLaw;

/** Takes stages a-e. */
final class Steps {
    private final CaseChanges changes;

    Steps(CaseChanges changes) {
        this.changes = changes;
    }

    Result<Case> step(Call call, String id, int version, StepTaken taken) {
        return changes.change(call, id, version, Action.CASE_STEP, w -> step(w, taken));
    }

    private static Result<Case> step(CaseWork w, StepTaken taken) {
        Case now = w.subject();
        Facts facts = w.work().facts(now);
        LocalDate on = day(taken, facts);
        Findings out = new Findings();
        Limits.length(taken.note(), "note", Limits.LINE, out);
        OrderLaw.day(on, w.work().today(), now.steps(), out);
        out.add(CaseLaw.step(facts, taken.stage()));
        if (Findings.refuse(out.list())) {
            return Result.refused(Problem.invalid(out.list()));
        }
        Stage next = taken.stage().next().orElseThrow();
        List<Step> steps = new ArrayList<>(now.steps());
        steps.add(new Step(
                taken.stage(),
                on,
                w.work().region(),
                w.work().caller().post(),
                w.work().caller().office().id(),
                w.work().tx().now(),
                taken.note(),
                List.of()));
        Case moved = now.change().stage(next).since(on).steps(steps).done();
        if (taken.stage() == Stage.PERSETUJUAN_DPRD) {
            moved = moved.change().dprd(new Dprd(now.dprd().decisions(), null)).done();
        }
        Result<Case> saved = w.save(
                moved.change(), "case.step", out.list(), "stage", taken.stage().name(), "on", on.toString());
        if (saved.isDone() && taken.stage() == Stage.PENAWARAN) {
            BaseDocument.begin(w.work(), saved.value());
        }
        return saved;
    }

    /** The day that was said, else that of the last signature, else today. */
    private static LocalDate day(StepTaken taken, Facts facts) {
        if (taken.on() != null) {
            return taken.on();
        }
        return taken.stage() == Stage.PENANDATANGANAN_KB
                ? facts.base().map(Agreement::signed).orElse(facts.today())
                : facts.today();
    }
}
