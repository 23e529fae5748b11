package simpul.core.store.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerDraft;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.PartnerStore;
import simpul.core.model.region.Partners;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** Keeps the partners, each for the region that registered it. Thread-safe. */
@Component
public final class PartnerService implements Partners {
    private static final String HOME = "ID";

    private final Store store;
    private final Decisions decisions;
    private final Entropy entropy;
    private final Regions regions;

    @Activate
    public PartnerService(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Entropy entropy,
            @Reference Regions regions) {
        this.store = store;
        this.decisions = decisions;
        this.entropy = entropy;
        this.regions = regions;
    }

    @Override
    public Result<Partner> create(Call call, PartnerDraft draft) {
        return checked(call, draft)
                .then(ok -> store.write(call, tx -> {
                    PartnerStore rows = tx.port(PartnerStore.class);
                    Optional<Finding> taken =
                            NameRules.taken(draft.name(), draft.different(), rows.of(draft.region()), Partner::name);
                    if (taken.isPresent()) {
                        return Result.refused(Problem.invalid(List.of(taken.get())));
                    }
                    Partner partner = made(entropy.id(), draft, 1);
                    rows.add(partner);
                    tx.audit(AuditNote.of("partner.create", "partner", partner.id())
                            .in(partner.region())
                            .with("name", partner.name()));
                    return Result.done(partner);
                }));
    }

    @Override
    public Result<Partner> change(Call call, String id, int version, PartnerDraft draft) {
        return checked(call, draft)
                .then(ok -> store.write(call, tx -> {
                    PartnerStore rows = tx.port(PartnerStore.class);
                    Optional<Partner> before =
                            rows.find(id).filter(p -> p.region().equals(draft.region()));
                    if (before.isEmpty()) {
                        return Result.refused(Problem.notFound());
                    }
                    List<Partner> others = rows.of(draft.region()).stream()
                            .filter(p -> !p.id().equals(id))
                            .toList();
                    Optional<Finding> taken = NameRules.taken(draft.name(), draft.different(), others, Partner::name);
                    if (taken.isPresent()) {
                        return Result.refused(Problem.invalid(List.of(taken.get())));
                    }
                    Partner next = made(id, draft, version + 1);
                    if (!rows.replace(next)) {
                        return Result.refused(Problem.stale());
                    }
                    tx.audit(AuditNote.of("partner.change", "partner", id)
                            .in(next.region())
                            .with("before", before.get().name())
                            .with("name", next.name()));
                    return Result.done(next);
                }));
    }

    private static Partner made(String id, PartnerDraft draft, int version) {
        return new Partner(id, draft.kind(), draft.name().strip(), draft.country(), draft.region(), version);
    }

    private Result<PartnerDraft> checked(Call call, PartnerDraft draft) {
        Optional<Problem> refusal = decisions.refusal(call.caller(), Action.AGENCY_EDIT, Subject.of(draft.region()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Finding> findings = new ArrayList<>(NameRules.line("name", draft.name(), NameRules.LONGEST));
        if (regions.find(draft.region()).isEmpty()) {
            findings.add(Finding.blocking(
                    "REGION_UNKNOWN",
                    "region",
                    Text.of("Kode daerah ini tidak dikenal.", "This region code is not known.")));
        }
        if (!List.of(Locale.getISOCountries()).contains(draft.country())) {
            findings.add(Finding.blocking(
                    "COUNTRY_UNKNOWN",
                    "country",
                    Text.of("Pilih negara dari daftar.", "Choose a country from the list.")));
        } else if (draft.kind() == PartnerKind.PEMDA_LUAR_NEGERI
                && draft.country().equals(HOME)) {
            findings.add(Finding.blocking(
                            "COUNTRY_OWN",
                            "country",
                            Text.of(
                                    "Pemerintah daerah di luar negeri tidak berada di Indonesia.",
                                    "A foreign local government is not in Indonesia."))
                    .basedOn("PP 28/2018 Ps 23"));
        } else if (draft.kind() == PartnerKind.KEMENTERIAN_LEMBAGA
                && !draft.country().equals(HOME)) {
            findings.add(Finding.blocking(
                            "COUNTRY_FOREIGN",
                            "country",
                            Text.of("Kementerian atau lembaga berada di Indonesia.", "A ministry is in Indonesia."))
                    .basedOn("PP 28/2018 Ps 46"));
        }
        return findings.isEmpty() ? Result.done(draft) : Result.refused(Problem.invalid(findings));
    }

    @Override
    public Optional<Partner> find(Scope scope, String id) {
        return store.read(scope, tx -> tx.port(PartnerStore.class).find(id));
    }

    @Override
    public Page<Partner> list(Scope scope, Cursor cursor) {
        return store.read(scope, tx -> tx.port(PartnerStore.class).list(cursor));
    }

    @Override
    public Optional<Partner> meant(Scope scope, String name) {
        List<Partner> known = scope.region()
                .map(code -> store.read(scope, tx -> tx.port(PartnerStore.class).of(code)))
                .orElse(List.of());
        return Spelling.meant(name, known, Partner::name);
    }
}
