package simpul.core.records.show;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Reminder;
import simpul.core.model.sector.ReminderFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.store.Store;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;
import simpul.core.model.text.Text;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.keep.Gate;

/**
 * What sectors remind officers of, found from the records. Every page asks what waits, so that a post is told the same for
 * some minutes. Thread-safe.
 */
@Component
public final class SectorWaiting implements WaitingSource {
    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Text STEP = Text.of("Buka layar", "Open the screen");

    private final Sectors sectors;
    private final Gate gate;
    private final Store store;
    private final Parameters parameters;
    private final Clock clock;
    private final Map<Asked, Found> found = new ConcurrentHashMap<>();

    @Activate
    public SectorWaiting(
            @Reference Sectors sectors,
            @Reference Gate gate,
            @Reference Store store,
            @Reference Parameters parameters,
            @Reference Clock clock) {
        this.sectors = sectors;
        this.gate = gate;
        this.store = store;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Who asked which version of a sector. */
    private record Asked(String sector, String version, String post) {}

    private record Found(Instant until, List<Waiting> all) {}

    @Override
    public List<Waiting> waiting(Caller caller) {
        Instant now = clock.instant();
        found.values().removeIf(f -> f.until().isBefore(now));
        List<Waiting> all = new ArrayList<>();
        for (SectorModule module : sectors.all()) {
            Optional<Lease> running = sectors.aside(module.id());
            if (running.isPresent()) {
                try (Lease lease = running.get()) {
                    if (!lease.definition().reminders().isEmpty()) {
                        all.addAll(known(caller, lease, now));
                    }
                }
            }
        }
        return all;
    }

    /** Not computed under a lock: a slow sector would hold up whoever asks another. */
    private List<Waiting> known(Caller caller, Lease lease, Instant now) {
        Asked asked = new Asked(lease.definition().id(), lease.version(), caller.post());
        Found known = found.get(asked);
        if (known == null) {
            known = new Found(now.plus(FRESH), found(caller, lease));
            found.put(asked, known);
        }
        return known.all();
    }

    private List<Waiting> found(Caller caller, Lease lease) {
        return gate.access(caller, lease.definition().id()).writes() ? of(caller, lease) : List.of();
    }

    private List<Waiting> of(Caller caller, Lease lease) {
        Definition definition = lease.definition();
        String region = caller.region().orElseThrow();
        LocalDate today = gate.today(caller);
        Covering from = new Covering(
                List.of(),
                new Days(LocalDate.EPOCH, today),
                region,
                Coverage.OWN,
                SectorParameters.of(parameters, definition).on(region, today));
        List<Aggregate> questions =
                definition.reminders().stream().flatMap(r -> r.asks().stream()).toList();
        Answers answers = store.read(caller.scope(), tx -> Asking.of(tx, definition.id(), questions, from));
        List<Waiting> waiting = new ArrayList<>();
        for (Reminder reminder : definition.reminders()) {
            // One that fails is charged to its sector and reminds of nothing.
            waiting.addAll(lease.call(
                            "reminder " + reminder.code(),
                            () -> reminder.function().apply(new Seen(region, today, answers)).stream()
                                    .limit(MOST)
                                    .map(notice -> waiting(definition, reminder, notice, today))
                                    .toList())
                    .value()
                    .orElse(List.of()));
        }
        return waiting;
    }

    private static Waiting waiting(Definition sector, Reminder reminder, Notice notice, LocalDate today) {
        String screen = notice.screen()
                .filter(path -> sector.screen(path).isPresent())
                .map(path -> "/" + path)
                .orElse("");
        Text detail = Text.of(
                sector.title().id() + ": " + reminder.title().id(),
                sector.title().en() + ": " + reminder.title().en());
        return new Waiting(
                "SECTOR_REMINDER",
                notice.words(),
                STEP,
                detail,
                today,
                notice.due().orElse(null),
                "/s/" + sector.id() + screen);
    }

    private record Seen(String region, LocalDate today, Answers answers) implements ReminderFacts {}
}
