package simpul.core.store.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.account.PostStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyDraft;
import simpul.core.model.region.AgencyPost;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Regions;
import simpul.core.model.region.UrusanCatalogue;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.text.Text;

/** Keeps the agencies. Thread-safe. */
@Component
public final class AgencyService implements Agencies {
    private static final int LONGEST_SHORT_NAME = 30;

    private final Store store;
    private final Decisions decisions;
    private final Entropy entropy;
    private final Regions regions;
    private final UrusanCatalogue urusan;

    @Activate
    public AgencyService(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Entropy entropy,
            @Reference Regions regions,
            @Reference UrusanCatalogue urusan) {
        this.store = store;
        this.decisions = decisions;
        this.entropy = entropy;
        this.regions = regions;
        this.urusan = urusan;
    }

    @Override
    public Result<Agency> create(Call call, AgencyDraft draft) {
        return checked(call, draft)
                .then(ok -> store.write(call, tx -> {
                    AgencyStore rows = tx.port(AgencyStore.class);
                    Optional<Finding> taken =
                            NameRules.taken(draft.name(), draft.different(), rows.of(draft.region()), Agency::name);
                    if (taken.isPresent()) {
                        return Result.refused(Problem.invalid(List.of(taken.get())));
                    }
                    Agency agency = made(entropy.id(), draft.region(), draft, 1);
                    rows.add(agency);
                    tx.audit(AuditNote.of("agency.create", "agency", agency.id())
                            .in(agency.region())
                            .with("name", agency.name()));
                    return Result.done(agency);
                }));
    }

    @Override
    public Result<Agency> change(Call call, String id, int version, AgencyDraft draft) {
        return checked(call, draft)
                .then(ok -> store.write(call, tx -> {
                    AgencyStore rows = tx.port(AgencyStore.class);
                    Optional<Agency> before =
                            rows.find(id).filter(a -> a.region().equals(draft.region()));
                    if (before.isEmpty()) {
                        return Result.refused(Problem.notFound());
                    }
                    List<Agency> others = rows.of(draft.region()).stream()
                            .filter(a -> !a.id().equals(id))
                            .toList();
                    Optional<Finding> taken = NameRules.taken(draft.name(), draft.different(), others, Agency::name);
                    if (taken.isPresent()) {
                        return Result.refused(Problem.invalid(List.of(taken.get())));
                    }
                    Agency next = made(id, draft.region(), draft, version + 1);
                    if (!rows.replace(next)) {
                        return Result.refused(Problem.stale());
                    }
                    tx.audit(AuditNote.of("agency.change", "agency", id)
                            .in(next.region())
                            .with("before", before.get().name())
                            .with("name", next.name()));
                    return Result.done(next);
                }));
    }

    private static Agency made(String id, String region, AgencyDraft draft, int version) {
        return new Agency(
                id,
                region,
                draft.name().strip(),
                draft.shortName().strip(),
                List.copyOf(new java.util.LinkedHashSet<>(draft.urusan())),
                version);
    }

    private Result<AgencyDraft> checked(Call call, AgencyDraft draft) {
        Optional<Problem> refusal = decisions.refusal(call.caller(), Action.AGENCY_EDIT, Subject.of(draft.region()));
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Finding> findings = new ArrayList<>(NameRules.line("name", draft.name(), NameRules.LONGEST));
        findings.addAll(NameRules.line("shortName", draft.shortName(), LONGEST_SHORT_NAME));
        if (regions.find(draft.region()).isEmpty()) {
            findings.add(Finding.blocking(
                    "REGION_UNKNOWN",
                    "region",
                    Text.of("Kode daerah ini tidak dikenal.", "This region code is not known.")));
        }
        for (String code : new HashSet<>(draft.urusan())) {
            if (urusan.find(code).isEmpty()) {
                findings.add(Finding.blocking(
                        "URUSAN_UNKNOWN",
                        "urusan",
                        Text.of("Urusan \"" + code + "\" tidak dikenal.", "Affair \"" + code + "\" is not known.")));
            }
        }
        return findings.isEmpty() ? Result.done(draft) : Result.refused(Problem.invalid(findings));
    }

    @Override
    public Optional<Agency> find(Scope scope, String id) {
        return store.read(scope, tx -> tx.port(AgencyStore.class).find(id));
    }

    @Override
    public Page<Agency> list(Scope scope, @Nullable String region, Cursor cursor) {
        return store.read(scope, tx -> tx.port(AgencyStore.class).list(region, cursor));
    }

    @Override
    public List<AgencyPost> posts(Caller caller, Agency agency) {
        boolean own = caller.region().filter(agency.region()::equals).isPresent();
        if (!own && !decisions.may(caller, Action.AGENCY_EDIT, Subject.of(agency.region()))) {
            return List.of();
        }
        return store.read(caller.scope(), tx -> {
            PostStore posts = tx.port(PostStore.class);
            return posts.ofAgency(agency.id()).stream()
                    .filter(post ->
                            post.role().equals(Role.KEPALA_OPD) || post.role().equals(Role.OPD))
                    .map(post -> new AgencyPost(
                            post.id(),
                            post.role().equals(Role.KEPALA_OPD),
                            post.label(),
                            posts.holder(post.id()).isPresent()))
                    .sorted(Comparator.comparing((AgencyPost post) -> !post.head())
                            .thenComparing(AgencyPost::label))
                    .toList();
        });
    }

    @Override
    public Optional<Agency> meant(Scope scope, String region, String name) {
        List<Agency> known = store.read(scope, tx -> tx.port(AgencyStore.class).of(region));
        return Spelling.meant(name, known, Agency::name);
    }
}
