package simpul.core.records.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.module.Lease;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.record.NoticeStore;
import simpul.core.model.record.NoticeStore.Told;
import simpul.core.model.sector.Definition;
import simpul.core.model.store.Store;
import simpul.core.model.task.Waiting;
import simpul.core.model.task.WaitingSource;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Gate;

/** What jobs and actions of sectors told the region, for the officers who write there. Thread-safe. */
@Component
public final class NoticeWaiting implements WaitingSource {
    private static final int DAYS = 31;
    private static final Text STEP = Text.of("Buka layar", "Open the screen");

    private final Sectors sectors;
    private final Gate gate;
    private final Store store;

    @Activate
    public NoticeWaiting(@Reference Sectors sectors, @Reference Gate gate, @Reference Store store) {
        this.sectors = sectors;
        this.gate = gate;
        this.store = store;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        List<Waiting> all = new ArrayList<>();
        if (caller.scope().reach() == Reach.OWN && caller.region().isPresent()) {
            for (SectorModule module : sectors.all()) {
                Optional<Lease> running = sectors.lease(module.id());
                if (running.isPresent()) {
                    try (Lease lease = running.get()) {
                        all.addAll(of(caller, lease.definition()));
                    }
                }
            }
        }
        return all;
    }

    private List<Waiting> of(Caller caller, Definition sector) {
        Map<String, Text> titles = titles(sector);
        if (titles.isEmpty() || !gate.access(caller, sector.id()).writes()) {
            return List.of();
        }
        LocalDate since = gate.today(caller).minusDays(DAYS);
        List<Waiting> waiting = new ArrayList<>();
        for (Told told :
                store.read(caller.scope(), tx -> tx.port(NoticeStore.class).standing(sector.id(), since))) {
            Optional.ofNullable(titles.get(told.job())).ifPresent(title -> waiting.add(waiting(sector, title, told)));
        }
        return waiting;
    }

    /** Who tells something: jobs by their code, actions of screens by both. */
    private static Map<String, Text> titles(Definition sector) {
        Map<String, Text> titles = new HashMap<>();
        sector.jobs().forEach(job -> titles.put(job.code(), job.title()));
        sector.screens().forEach(s -> s.actions().forEach(a -> titles.put(s.path() + "/" + a.code(), a.title())));
        return titles;
    }

    private static Waiting waiting(Definition sector, Text title, Told told) {
        String screen = Optional.ofNullable(told.screen())
                .filter(path -> sector.screen(path).isPresent())
                .map(path -> "/" + path)
                .orElse("");
        return new Waiting(
                "SECTOR_REMINDER",
                told.words(),
                STEP,
                Text.of(sector.title().id() + ": " + title.id(), sector.title().en() + ": " + title.en()),
                told.day(),
                told.due(),
                "/s/" + sector.id() + screen);
    }
}
