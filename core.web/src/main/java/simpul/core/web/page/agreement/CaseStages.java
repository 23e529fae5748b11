package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.AgreementCard;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Stage;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Step;

/** The ten stages of a case: a-e as the case took them, f-j summed over its documents. For one request. */
final class CaseStages {
    private final Say say;
    private final Messages t;

    CaseStages(Say say) {
        this.say = say;
        this.t = say.t();
    }

    List<Step> of(CaseView view) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.forCase()) {
            steps.add(own(view, stage));
        }
        for (Stage stage : Stage.forAgreement()) {
            steps.add(summed(Say.executing(view), stage));
        }
        return steps;
    }

    private Step own(CaseView view, Stage stage) {
        Case subject = view.subject();
        String label = say.stage(stage);
        if (subject.stage() == stage) {
            boolean signing = stage == Stage.PENANDATANGANAN_KB;
            String note = signing ? signed(view) : "";
            return new Step(
                    signing ? Step.State.WAITING : Step.State.NOW,
                    label,
                    note.isEmpty() ? t.get("case.sinceShort", t.date(subject.since())) : note);
        }
        if (subject.stage().before(stage)) {
            return new Step(Step.State.TODO, label, "");
        }
        Optional<simpul.core.model.agreement.Step> taken = subject.step(stage);
        if (taken.isEmpty()) {
            return new Step(Step.State.NOT_NEEDED, label, t.get("case.notTakenHere"));
        }
        boolean skipped =
                stage == Stage.PERSETUJUAN_DPRD && subject.dprd().decisions().isEmpty();
        return skipped
                ? new Step(Step.State.NOT_NEEDED, label, t.get("case.notNeeded"))
                : new Step(Step.State.DONE, label, t.date(taken.get().on()));
    }

    private String signed(CaseView view) {
        return view.agreements().stream()
                .filter(a -> !a.document().executing())
                .findFirst()
                .map(a -> t.get("case.filled", a.filled(), a.slots()))
                .orElse("");
    }

    private Step summed(List<AgreementCard> documents, Stage stage) {
        String label = say.stage(stage);
        long here = documents.stream().filter(a -> a.stage() == stage).count();
        long past = documents.stream().filter(a -> stage.before(a.stage())).count();
        if (here > 0) {
            boolean signing = stage == Stage.PENANDATANGANAN_PKS;
            String note = signing ? t.get("case.passed", past, documents.size()) : t.get("case.here", here);
            return new Step(signing ? Step.State.WAITING : Step.State.NOW, label, note);
        }
        if (past > 0) {
            return past == documents.size()
                    ? new Step(Step.State.DONE, label, t.get("case.here", past))
                    : new Step(Step.State.NOW, label, t.get("case.passed", past, documents.size()));
        }
        return new Step(Step.State.TODO, label, "");
    }

    /** The five stages of one document. */
    List<Step> of(simpul.core.model.agreement.Agreement document) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : Stage.forAgreement()) {
            Optional<simpul.core.model.agreement.Step> taken =
                    document.steps().stream().filter(s -> s.stage() == stage).findFirst();
            String label = say.stage(stage);
            if (taken.isPresent()) {
                steps.add(new Step(Step.State.DONE, label, t.date(taken.get().on())));
            } else if (document.stage() == stage) {
                boolean signing = stage == Stage.PENANDATANGANAN_PKS;
                long filled = document.slots().stream().filter(s -> s.signed()).count();
                steps.add(new Step(
                        signing ? Step.State.WAITING : Step.State.NOW,
                        label,
                        signing
                                ? t.get("case.filled", filled, document.slots().size())
                                : t.get("case.sinceShort", t.date(document.since()))));
            } else {
                boolean skipped = stage.before(document.stage());
                steps.add(new Step(
                        skipped ? Step.State.NOT_NEEDED : Step.State.TODO,
                        label,
                        skipped ? t.get("case.notTakenHere") : ""));
            }
        }
        return steps;
    }
}
