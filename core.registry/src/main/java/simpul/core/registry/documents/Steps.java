package simpul.core.registry.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.Dprd;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.SectorVerdict;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.agreement.StepMark;
import simpul.core.model.agreement.StepTaken;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.registry.desk.AgreementChanges;
import simpul.core.registry.desk.AgreementWork;
import simpul.core.registry.desk.CaseWork;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.desk.Refusals;
import simpul.core.registry.law.AgreementLaw;
import simpul.core.registry.law.EndingLaw;
import simpul.core.registry.law.Facts;
import simpul.core.registry.law.Findings;
import simpul.core.registry.law.OrderLaw;

/** Takes stages f-j, ends a document, and opens the DPRD stage again because of one. */
final class Steps {
    private static final Problem DPRD_OPEN = Problem.of(
            ProblemKind.CONFLICT, Text.of("Tahap persetujuan DPRD masih terbuka.", "The DPRD stage is still open."));
    private final AgreementChanges changes;
    private final Gates gates;

    Steps(AgreementChanges changes, Gates gates) {
        this.changes = changes;
        this.gates = gates;
    }

    Result<Agreement> step(Call call, String id, int version, StepTaken taken) {
        SectorVerdict ofSectors = gates.verdict(call.scope(), id, version, taken);
        return changes.change(call, id, version, Action.CASE_STEP, w -> step(w, taken, ofSectors));
    }

    private static Result<Agreement> step(AgreementWork w, StepTaken taken, SectorVerdict ofSectors) {
        Agreement now = w.subject();
        Facts facts = w.work().facts(w.of());
        LocalDate on = day(taken, now, facts);
        Findings out = new Findings();
        Limits.length(taken.note(), "note", Limits.LINE, out);
        OrderLaw.day(on, w.work().today(), now.steps(), out);
        out.add(AgreementLaw.step(now, facts, taken.stage()));
        Optional<Problem> mayNotAnswer = OpenRules.settle(w, taken, ofSectors, out);
        if (mayNotAnswer.isPresent()) {
            return Result.refused(mayNotAnswer.get());
        }
        if (Findings.refuse(out.list())) {
            return Result.refused(Problem.invalid(out.list()));
        }
        List<StepMark> marks = OpenRules.marks(ofSectors, taken.override());
        List<Step> steps = new ArrayList<>(now.steps());
        steps.add(new Step(
                taken.stage(),
                on,
                w.work().region(),
                w.work().caller().post(),
                w.work().caller().office().id(),
                w.work().tx().now(),
                taken.note(),
                marks));
        return w.save(
                now.change()
                        .stage(taken.stage().next().orElse(taken.stage()))
                        .since(on)
                        .steps(steps),
                "agreement.step",
                out.list(),
                details(taken.stage(), on, marks));
    }

    private static String[] details(Stage stage, LocalDate on, List<StepMark> marks) {
        List<String> details = new ArrayList<>(List.of("stage", stage.name(), "on", on.toString()));
        if (!marks.isEmpty()) {
            details.add("undecided");
            details.add(marks.stream().map(StepMark::rule).collect(Collectors.joining(" ")));
        }
        marks.stream().filter(StepMark::isOverride).findFirst().ifPresent(mark -> {
            details.add("override");
            details.add(mark.reason());
        });
        return details.toArray(String[]::new);
    }

    private static LocalDate day(StepTaken taken, Agreement now, Facts facts) {
        if (taken.on() != null) {
            return taken.on();
        }
        LocalDate signed = now.signed();
        return taken.stage() == Stage.PENANDATANGANAN_PKS && signed != null ? signed : facts.today();
    }

    Result<Agreement> end(Call call, String id, int version, Ending ending) {
        return changes.change(call, id, version, Action.CASE_STEP, w -> {
            Findings out = new Findings();
            Limits.length(ending.note(), "note", Limits.LINE, out);
            out.add(EndingLaw.check(w.subject(), ending, w.work().today()));
            return Findings.refuse(out.list())
                    ? Result.refused(Problem.invalid(out.list()))
                    : w.save(
                            w.subject().change().ending(ending),
                            "agreement.end",
                            List.of(),
                            "reason",
                            ending.reason().name(),
                            "on",
                            ending.on().toString());
        });
    }

    Result<Agreement> reopenDprd(Call call, String id, int version, String note) {
        return changes.change(call, id, version, Action.DPRD_DECIDE, w -> {
            Case of = w.of();
            if (!w.subject().sharing().shared()) {
                return Result.refused(Refusals.NOT_SHARED);
            }
            if (of.stage().ofCase()) {
                return Result.refused(DPRD_OPEN);
            }
            // Earlier decisions were about another plan; the audit chain keeps them.
            Case reopened = of.change()
                    .stage(Stage.PERSETUJUAN_DPRD)
                    .since(w.work().today())
                    .dprd(new Dprd(List.of(), w.subject().id()))
                    .version(of.version() + 1)
                    .done();
            if (!w.work().tx().port(CaseStore.class).replace(reopened)) {
                return Result.refused(Problem.stale());
            }
            CaseWork.audit(w.work(), reopened, "case.reopen", "agreement", id, "note", note);
            return Result.done(w.subject());
        });
    }
}
