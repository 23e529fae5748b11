package simpul.core.store.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.parameter.Parameter;
import simpul.core.model.parameter.ParameterChanges;
import simpul.core.model.parameter.ParameterDraft;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** Sets parameters and lets the snapshot follow. Thread-safe. */
@Component
public final class ParameterService implements ParameterChanges {
    private static final int LONGEST = 500;
    private final Store store;
    private final Decisions decisions;
    private final Regions regions;
    private final ParameterBook book;

    @Activate
    public ParameterService(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Regions regions,
            @Reference ParameterBook book) {
        this.store = store;
        this.decisions = decisions;
        this.regions = regions;
        this.book = book;
    }

    @Override
    public Result<Parameter> set(Call call, ParameterDraft draft) {
        Subject subject = draft.region() == null ? Subject.PLATFORM : Subject.of(draft.region());
        Optional<Problem> refusal = decisions.refusal(call.caller(), Action.PARAMETER_EDIT, subject);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Parameter declared = book.declared(draft.code());
        if (declared == null) {
            return Result.refused(Problem.notFound());
        }
        List<Finding> findings = findings(draft, declared);
        if (!findings.isEmpty()) {
            return Result.refused(Problem.invalid(findings));
        }
        String region = draft.region() == null ? "" : draft.region();
        String value = ParameterValue.stored(draft.value(), declared);
        Edition edition = new Edition(
                draft.code(), region, draft.since(), value, draft.basis().strip(), true);
        Result<Parameter> done = store.write(call, tx -> {
            tx.port(ParameterPort.class).put(edition);
            tx.audit(AuditNote.of("parameter.set", "parameter", draft.code())
                    .in(draft.region())
                    .with("value", value)
                    .with("since", draft.since().toString())
                    .with("basis", edition.basis()));
            return Result.done(declared.set(draft.region(), value, edition.basis(), true, draft.since()));
        });
        if (done.isDone()) {
            book.refresh();
        }
        return done;
    }

    private List<Finding> findings(ParameterDraft draft, Parameter declared) {
        List<Finding> findings = new ArrayList<>();
        ParameterValue.findings(draft.value(), declared, findings);
        if (draft.region() != null && !declared.regional()) {
            findings.add(Finding.blocking(
                    "PARAMETER_COMMON",
                    "value",
                    Text.of(
                            "Angka ini sama untuk semua daerah; hanya administrator platform yang mengubahnya.",
                            "This number is the same for all regions; only the platform's administrator changes it.")));
        }
        if (draft.basis().isBlank() || draft.basis().length() > LONGEST) {
            findings.add(Finding.blocking(
                    "PARAMETER_BASIS",
                    "basis",
                    Text.of(
                            "Sebut dasarnya: pasal, keputusan atau surat, paling panjang 500 huruf.",
                            "Name its basis: an article, decree or letter, at most 500 characters.")));
        }
        if (unknown(draft.region())) {
            findings.add(Finding.blocking(
                    "REGION_UNKNOWN",
                    "region",
                    Text.of("Kode daerah ini tidak dikenal.", "This region code is not known.")));
        }
        return findings;
    }

    private boolean unknown(@Nullable String region) {
        return region != null && regions.find(region).isEmpty();
    }
}
