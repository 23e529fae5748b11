package simpul.core.registry.entitlement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Trial;
import simpul.core.model.agreement.TrialStore;
import simpul.core.model.agreement.Trials;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.registry.desk.Desk;
import simpul.core.registry.desk.Limits;
import simpul.core.registry.law.Findings;

/** The service of dated trials. */
@Component
public final class TrialDesk implements Trials {
    private static final int LONGEST_MONTHS = 12;
    private final Desk desk;

    @Activate
    public TrialDesk(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Result<Trial> grant(Call call, Trial trial) {
        Optional<Problem> refusal =
                desk.decisions().refusal(call.caller(), Action.TRIAL_GRANT, Subject.of(trial.region()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Findings out = new Findings();
        Limits.length(trial.note(), "note", Limits.LINE, out);
        if (desk.regions().find(trial.region()).isEmpty()) {
            out.block("PARTY_UNKNOWN", "region", "", "Daerah ini tidak dikenal.", "This region is not known.");
        }
        if (trial.until().isBefore(trial.from())
                || trial.until().isAfter(trial.from().plusMonths(LONGEST_MONTHS))) {
            out.block(
                    "TRIAL_TERM",
                    "until",
                    "",
                    "Uji coba paling lama " + LONGEST_MONTHS + " bulan dan berakhir setelah mulai.",
                    "A trial lasts at most " + LONGEST_MONTHS + " months and ends after it begins.");
        }
        if (Findings.refuse(out.list())) {
            return Result.refused(Problem.invalid(out.list()));
        }
        return desk.store().write(call, tx -> {
            tx.port(TrialStore.class).put(trial);
            tx.audit(AuditNote.of("trial.grant", "sector", trial.sector())
                    .in(trial.region())
                    .with("until", trial.until().toString()));
            return Result.done(trial);
        });
    }

    @Override
    public List<Trial> list(Scope scope) {
        return desk.store().read(scope, tx -> tx.port(TrialStore.class).list());
    }
}
