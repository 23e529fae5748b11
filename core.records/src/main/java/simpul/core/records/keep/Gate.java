package simpul.core.records.keep;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Store;

/** Says who may read and write in a sector: by role, by region, by the agreements that entitle. Thread-safe. */
@Component(service = Gate.class)
public final class Gate {
    private final Decisions decisions;
    private final Entitlement entitlement;
    private final WorkingDays days;
    private final Store store;
    private final Sectors sectors;

    @Activate
    public Gate(
            @Reference Decisions decisions,
            @Reference Entitlement entitlement,
            @Reference WorkingDays days,
            @Reference Store store,
            @Reference Sectors sectors) {
        this.decisions = decisions;
        this.entitlement = entitlement;
        this.days = days;
        this.store = store;
        this.sectors = sectors;
    }

    /** Today where the caller is. */
    public LocalDate today(Caller caller) {
        return days.today(caller.region().orElse(""));
    }

    /** Why the caller may not read records; empty when he may. Records stay readable when an entitlement ends. */
    public Optional<Problem> readingRefused(Caller caller) {
        return decisions.refusal(caller, Action.RECORD_READ, subject(caller));
    }

    /** Why the caller may write no records at all, whatever his region is entitled to; empty when he may. */
    private Optional<Problem> writerRefused(Caller caller) {
        Optional<Problem> byRole = decisions.refusal(caller, Action.RECORD_WRITE, subject(caller));
        return byRole.isPresent() || caller.region().isPresent() ? byRole : Optional.of(SectorProblems.noRegion());
    }

    /** Why the caller may not write records of a sector now; empty when he may. */
    public Optional<Problem> writingRefused(Caller caller, String sector) {
        Optional<Problem> byRole = writerRefused(caller);
        if (byRole.isPresent()) {
            return byRole;
        }
        String region = caller.region().get();
        LocalDate today = days.today(region);
        if (entitlement.entitled(region, sector, today).isPresent()) {
            return carryingRefused(caller, region, sector);
        }
        return entitlement.switchedOff(region, sector)
                ? Optional.of(SectorProblems.switchedOff())
                : Optional.of(SectorProblems.notEntitled(entitlement.prospects(region, sector, today)));
    }

    /** Whether the caller's agency is among those that carry out the sector's PKS, or none is named. */
    private boolean carries(Caller caller, Set<String> carriers) {
        return carriers.isEmpty() || caller.agency().filter(carriers::contains).isPresent();
    }

    private Optional<Problem> carryingRefused(Caller caller, String region, String sector) {
        Set<String> carriers = entitlement.carriers(region, sector);
        return carries(caller, carriers)
                ? Optional.empty()
                : Optional.of(SectorProblems.otherAgency(store.read(
                        caller.scope(),
                        tx -> tx.port(AgencyStore.class).found(carriers).values().stream()
                                .map(Agency::name)
                                .sorted()
                                .toList())));
    }

    /** Whether the caller sees the personal values that his region keeps in a sector. */
    boolean seesPersonal(Caller caller, String sector) {
        return caller.region()
                .map(region -> carries(caller, entitlement.carriers(region, sector)))
                .orElse(true);
    }

    /** Why the caller may not answer for a rule that could not be decided; empty when he may. */
    public Optional<Problem> overridingRefused(Caller caller) {
        return decisions.refusal(caller, Action.RECORD_OVERRIDE, subject(caller));
    }

    /**
     * Why the caller may not handle what the agencies of a sector keep, whatever entitles his region now: personal values
     * that are to be erased, files that were sent in. Empty when he may.
     */
    public Optional<Problem> carrierRefused(Caller caller, String sector) {
        return writerRefused(caller)
                .or(() -> caller.region().flatMap(region -> carryingRefused(caller, region, sector)));
    }

    /** How the caller stands to a sector, for pages that open or close it. */
    public SectorAccess access(Caller caller, String sector) {
        if (readingRefused(caller).isPresent() || caller.region().isEmpty()) {
            return new SectorAccess(false, false, false, null, java.util.List.of());
        }
        String region = caller.region().get();
        LocalDate today = days.today(region);
        var entitled = entitlement.entitled(region, sector, today);
        boolean writes = isThere(sector)
                && entitled.isPresent()
                && decisions.may(caller, Action.RECORD_WRITE, subject(caller))
                && carries(caller, entitlement.carriers(region, sector));
        boolean reads = entitled.isPresent()
                || store.read(caller.scope(), tx -> tx.port(RecordStore.class).any(sector, region));
        return new SectorAccess(
                true, reads, writes, entitled.orElse(null), entitlement.prospects(region, sector, today));
    }

    /** One that the breaker has stopped takes drafts still. */
    private boolean isThere(String sector) {
        Optional<Lease> known = sectors.known(sector);
        known.ifPresent(Lease::close);
        return known.isPresent();
    }

    private static Subject subject(Caller caller) {
        return caller.region().map(Subject::of).orElse(Subject.PLATFORM);
    }
}
