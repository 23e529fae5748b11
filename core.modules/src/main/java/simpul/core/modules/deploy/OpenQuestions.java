package simpul.core.modules.deploy;

import java.util.List;
import java.util.Optional;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.LiveState;
import simpul.core.model.module.ModuleLive;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Removals that the folder asked for and nobody has answered; they stand in the ledger and nowhere else. Thread-safe. */
final class OpenQuestions {
    /** What came after a question and changed nothing does not answer it. */
    private static final int LOOKED_BACK = 50;

    private final Ledger ledger;

    OpenQuestions(Ledger ledger) {
        this.ledger = ledger;
    }

    List<Deployment> all() {
        return ledger.ask(modules -> modules.live().stream()
                .filter(row -> row.state() == LiveState.LIVE)
                .flatMap(row -> of(modules, row).stream())
                .toList());
    }

    private static Optional<Deployment> of(ModuleStore modules, ModuleLive row) {
        return modules.deployments(row.sector(), LOOKED_BACK).stream()
                .filter(d -> d.isAskedByFolder() || hasEffect(d))
                .findFirst()
                .filter(d -> d.isAskedByFolder() && d.outcome() == DeploymentOutcome.REFUSED)
                .filter(d -> d.sha256().equals(row.sha256()));
    }

    private static boolean hasEffect(Deployment d) {
        return switch (d.outcome()) {
            case RUNNING, DONE, RETURNED -> true;
            case REFUSED, FAILED, CANCELLED, INTERRUPTED -> false;
        };
    }

    /** The module runs on. */
    Result<Deployment> no(Call call, Deployment asked) {
        if (all().stream().noneMatch(d -> d.id().equals(asked.id()))) {
            return Result.refused(
                    Problem.of(ProblemKind.CONFLICT, Text.of("Pekerjaan ini sudah selesai.", "This is over already.")));
        }
        Deployment answered = asked.over(ledger.now(), DeploymentOutcome.CANCELLED, List.of());
        return ledger.keep(call, answered, "keep");
    }
}
