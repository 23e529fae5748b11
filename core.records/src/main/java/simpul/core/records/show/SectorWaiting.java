package simpul.core.records.show;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * some minutes. While a reminder fails, what it last said to the post stands for a while, also what it said in another version,
 * and it is asked again soon: that it failed does not mean that nothing waits. Thread-safe.
 */
@Component
public final class SectorWaiting implements WaitingSource {
    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(5);
    /** One that hangs holds a page up each time it is asked. */
    private static final Duration FAILED = Duration.ofMinutes(1);

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
    private record Asked(String sector, String version, String post) {
        boolean isLike(Asked other) {
            return sector.equals(other.sector) && post.equals(other.post);
        }
    }

    /** @param until when it is asked again */
    private record Found(Instant until, Map<String, Told> told) {
        List<Waiting> all() {
            return told.values().stream().flatMap(t -> t.all().stream()).toList();
        }

        Instant remembered() {
            return until.plus(Told.REMEMBERED);
        }
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        Instant now = clock.instant();
        found.values().removeIf(f -> f.remembered().isBefore(now));
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
        if (known == null || known.until().isBefore(now)) {
            Map<String, Told> told = found(caller, lease, known == null ? former(asked) : known.told(), now);
            boolean failed = told.values().stream().anyMatch(Told::failed);
            known = new Found(now.plus(failed ? FAILED : FRESH), told);
            found.put(asked, known);
        }
        return known.all();
    }

    /** What the post was told last by another version. */
    private Map<String, Told> former(Asked asked) {
        return found.entrySet().stream()
                .filter(e -> e.getKey().isLike(asked))
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Found::until))
                .map(Found::told)
                .orElse(Map.of());
    }

    private Map<String, Told> found(Caller caller, Lease lease, Map<String, Told> before, Instant now) {
        return gate.access(caller, lease.definition().id()).writes() ? of(caller, lease, before, now) : Map.of();
    }

    private Map<String, Told> of(Caller caller, Lease lease, Map<String, Told> before, Instant now) {
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
        Map<String, Told> told = new LinkedHashMap<>();
        for (Reminder reminder : definition.reminders()) {
            // One that fails is charged to its sector.
            told.put(
                    reminder.code(),
                    lease.call(
                                    "reminder " + reminder.code(),
                                    () -> reminder.function().apply(new Seen(region, today, answers)).stream()
                                            .limit(MOST)
                                            .map(notice -> waiting(definition, reminder, notice, today))
                                            .toList())
                            .value()
                            .map(all -> new Told(now, false, all))
                            .orElseGet(() -> before.getOrDefault(reminder.code(), Told.NOTHING)
                                    .again(now)
                                    .in(definition)));
        }
        return told;
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
