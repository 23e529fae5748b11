package simpul.core.registry.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.Subject;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.SectorStand;
import simpul.core.model.agreement.SectorSwitches;
import simpul.core.model.agreement.SwitchStore;
import simpul.core.model.agreement.SwitchedOff;
import simpul.core.model.agreement.TrialStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.registry.desk.Desk;

/** The service of switching a sector off and on in a region. Thread-safe. */
@Component
public final class SwitchDesk implements SectorSwitches {
    // Which regions may use a sector is a matter of the platform: who asks is judged by the action, not by his region.
    private static final Scope ALL = Scope.system(SystemTask.MODULES);

    private final Desk desk;

    @Activate
    public SwitchDesk(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public Result<List<SectorStand>> stands(Caller caller, String sector) {
        Optional<Problem> refusal = desk.decisions().refusal(caller, Action.MODULE_READ, Subject.PLATFORM);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : Result.done(desk.store().read(ALL, tx -> stands(tx, sector, desk.today(caller.scope()))));
    }

    private List<SectorStand> stands(Tx tx, String sector, LocalDate day) {
        Map<String, List<Entitled>> by = new TreeMap<>();
        List<Entitled> all = new ArrayList<>(tx.port(AgreementStore.class).entitling(sector, day));
        tx.port(TrialStore.class).list().stream()
                .filter(t -> t.sector().equals(sector)
                        && !t.from().isAfter(day)
                        && !t.until().isBefore(day))
                .map(t -> new Entitled(t.region(), t.sector(), null, t.note(), t.until()))
                .forEach(all::add);
        all.forEach(e -> by.computeIfAbsent(e.region(), r -> new ArrayList<>()).add(e));
        Map<String, Instant> off = tx.port(SwitchStore.class).of(sector).stream()
                .collect(Collectors.toMap(SwitchedOff::region, SwitchedOff::since));
        TreeSet<String> codes = new TreeSet<>(by.keySet());
        codes.addAll(off.keySet());
        return codes.stream()
                // A party may be somebody else than a region.
                .filter(code -> desk.regions().find(code).isPresent())
                .map(code -> new SectorStand(code, sector, by.getOrDefault(code, List.of()), off.get(code)))
                .toList();
    }

    @Override
    public Result<SectorStand> set(Call call, String region, String sector, boolean on) {
        Optional<Problem> refusal = desk.decisions().refusal(call.caller(), Action.MODULE_CHANGE, Subject.PLATFORM);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        List<Entitled> by = desk.store()
                .read(
                        ALL,
                        tx -> EntitlementBook.all(
                                tx, region, sector, desk.today(call.caller().scope())));
        if (!on && by.isEmpty()) {
            return Result.refused(Problem.invalid(List.of(Finding.blocking(
                    "SECTOR_NOT_ENTITLED",
                    "region",
                    Text.of(
                            "Daerah ini tidak memakai sektor tersebut: belum ada PKS yang berjalan atau uji coba.",
                            "This region does not use that sector: no running PKS and no trial names it.")))));
        }
        return desk.store().write(call, tx -> {
            SwitchStore switches = tx.port(SwitchStore.class);
            if (on) {
                switches.on(region, sector);
            } else {
                switches.off(region, sector);
            }
            tx.audit(AuditNote.of(on ? "sector.on" : "sector.off", "sector", sector)
                    .in(region));
            Optional<Instant> since = switches.of(sector).stream()
                    .filter(off -> off.region().equals(region))
                    .map(SwitchedOff::since)
                    .findFirst();
            return Result.done(new SectorStand(region, sector, by, since.orElse(null)));
        });
    }
}
