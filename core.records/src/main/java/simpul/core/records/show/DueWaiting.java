package simpul.core.records.show;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.DeadlineShape;
import simpul.core.model.record.DueStore;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;
import simpul.core.model.text.DayWords;
import simpul.core.model.text.Text;
import simpul.core.records.flow.Standings;
import simpul.core.records.keep.Gate;
import simpul.core.records.keep.RecordTitles;
import simpul.core.records.keep.SharedRecords;
import simpul.core.records.keep.Ways;
import simpul.core.records.values.Bodies;
import simpul.core.records.values.Readings;
import simpul.core.records.values.ZoneNames;

/**
 * Records that are due within a week or overdue, for those who can do something about them: take a move out of the state, or fill in
 * the field that ends the deadline. One bounded look for each type with deadlines. Thread-safe.
 */
@Component
public final class DueWaiting implements WaitingSource {
    /** Beyond these of one type the list of what is overdue is a better place. */
    private static final int MOST = 20;

    /** So many are looked at to find those, for of some that are due the caller cannot do anything. */
    private static final int LOOKED_AT = 60;

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Text STEP = Text.of("Buka catatan", "Open the record");

    private final Sectors sectors;
    private final Gate gate;
    private final Store store;
    private final Regions regions;
    private final Clock clock;

    @Activate
    public DueWaiting(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Store store,
            @Reference Regions regions,
            @Reference Clock clock) {
        this.sectors = sectors;
        this.gate = gate;
        this.store = store;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        List<Waiting> all = new ArrayList<>();
        if (caller.scope().reach() == Reach.OWN) {
            for (SectorModule module : sectors.all()) {
                definition(module.id())
                        .filter(d -> d.records().stream()
                                .anyMatch(t -> !t.deadlines().isEmpty()))
                        .filter(d -> gate.access(caller, d.id()).writes())
                        .ifPresent(d -> of(caller, d, all));
            }
        }
        return all;
    }

    private Optional<Definition> definition(String sector) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        try (Lease lease = running.get()) {
            return Optional.of(lease.definition());
        }
    }

    private void of(Caller caller, Definition definition, List<Waiting> all) {
        Instant before = clock.instant().plus(AHEAD);
        store.read(caller.scope(), tx -> {
            for (RecordType type : definition.records()) {
                TypeShape shape = Readings.of(type).shape();
                of(tx, caller, definition, shape, before, all);
            }
            return all;
        });
    }

    /** Codes of the deadlines about which somebody with the caller's role can do something, as owner or as one who shares. */
    private static Set<String> within(TypeShape shape, Caller caller, boolean owner) {
        Set<String> codes = new HashSet<>();
        for (DeadlineShape deadline : shape.deadlines()) {
            boolean moves = shape.workflow().stream()
                    .flatMap(flow -> flow.moves().stream())
                    .filter(move -> move.from().equals(deadline.state()))
                    .anyMatch(move -> isFor(move, caller, owner));
            if (moves || deadline.until() != null) {
                codes.add(deadline.code());
            }
        }
        return codes;
    }

    private static boolean isFor(FlowShape.MoveShape move, Caller caller, boolean owner) {
        return move.actors().stream()
                .anyMatch(actor ->
                        actor.role().equals(caller.role().code()) && actor.way().isEmpty() == owner);
    }

    private void of(Tx tx, Caller caller, Definition definition, TypeShape shape, Instant before, List<Waiting> all) {
        List<DueStore.Pressing> pressing = pressing(tx, caller, definition.id(), shape, before);
        Map<String, Ways> ways = SharedRecords.ways(
                tx, shape, pressing.stream().map(DueStore.Pressing::record).toList(), caller, gate.today(caller));
        List<Waiting> found = new ArrayList<>();
        for (DueStore.Pressing one : pressing) {
            StoredRecord record = one.record();
            DeadlineShape deadline = shape.deadline(one.due().deadline()).orElseThrow();
            Ways by = ways.getOrDefault(record.id(), Ways.NONE);
            boolean own = caller.region().filter(record.region()::equals).isPresent();
            Optional<Set<String>> seen = own ? Optional.empty() : Optional.of(shape.shared(by.seen()));
            if (canAct(shape, record, caller, by.acting(), deadline, seen)) {
                found.add(waiting(tx, definition, shape, one, deadline, seen));
                if (found.size() > MOST) {
                    break;
                }
            }
        }
        all.addAll(found.subList(0, Math.min(MOST, found.size())));
        if (found.size() > MOST) {
            all.add(others(definition, shape, gate.today(caller)));
        }
    }

    /** Own ones and those of others apart, so that neither take the place of the others before it is known who can act. */
    private static List<DueStore.Pressing> pressing(
            Tx tx, Caller caller, String sector, TypeShape shape, Instant before) {
        DueStore store = tx.port(DueStore.class);
        Set<String> own = within(shape, caller, true);
        Set<String> shared = shape.shares().isEmpty() ? Set.of() : within(shape, caller, false);
        List<DueStore.Pressing> all = new ArrayList<>();
        if (!own.isEmpty()) {
            all.addAll(store.pressing(new DueStore.Wanted(sector, shape.code(), own), before, LOOKED_AT));
        }
        if (!shared.isEmpty()) {
            all.addAll(store.pressingShared(new DueStore.Wanted(sector, shape.code(), shared), before, LOOKED_AT));
        }
        all.sort(Comparator.comparing((DueStore.Pressing p) -> p.due().at())
                .thenComparing(p -> p.record().id()));
        return all;
    }

    private static boolean canAct(
            TypeShape shape,
            StoredRecord record,
            Caller caller,
            Set<String> ways,
            DeadlineShape deadline,
            Optional<Set<String>> seen) {
        if (seen.filter(fields -> !deadline.isSeenBy(fields)).isPresent()) {
            return false;
        }
        Optional<Standing> standing = Standings.of(shape, record, caller, ways);
        boolean ends = deadline.endedBy()
                .filter(field -> standing.map(s -> s.edits(field)).orElse(seen.isEmpty()))
                .isPresent();
        return ends || standing.filter(s -> !s.moves().isEmpty()).isPresent();
    }

    private Waiting waiting(
            Tx tx,
            Definition definition,
            TypeShape shape,
            DueStore.Pressing one,
            DeadlineShape deadline,
            Optional<Set<String>> seen) {
        StoredRecord record = one.record();
        Map<String, Object> values = new HashMap<>(Bodies.read(record, shape));
        seen.ifPresent(fields -> values.keySet().retainAll(fields));
        Text title = RecordTitles.of(record, shape, values, tx, regions);
        ZoneId zone = regions.find(record.region()).map(Region::zone).orElse(clock.getZone());
        LocalDate day = one.due().day();
        Text moment = day == null ? ZoneNames.words(one.due().at(), zone) : DayWords.of(day);
        return new Waiting(
                "SECTOR_DUE",
                Text.of(
                        deadline.title().id() + ": " + title.id(),
                        deadline.title().en() + ": " + title.en()),
                STEP,
                Text.of(
                        definition.title().id() + ", " + deadline.basis() + ", paling lambat " + moment.id(),
                        definition.title().en() + ", " + deadline.basis() + ", by " + moment.en()),
                LocalDate.ofInstant(record.changed(), zone),
                day == null ? LocalDate.ofInstant(one.due().at(), zone) : day,
                place(definition, shape) + "/" + record.id());
    }

    private static Waiting others(Definition definition, TypeShape shape, LocalDate today) {
        return new Waiting(
                "SECTOR_DUE",
                Text.of(
                        shape.label().id() + ": masih ada yang lain menjelang atau lewat tenggat",
                        shape.label().en() + ": others are due soon or overdue"),
                Text.of("Buka daftar", "Open the list"),
                definition.title(),
                today,
                today,
                place(definition, shape) + "?lewat=ya");
    }

    private static String place(Definition definition, TypeShape shape) {
        return "/s/" + definition.id() + "/catatan/" + shape.code();
    }
}
