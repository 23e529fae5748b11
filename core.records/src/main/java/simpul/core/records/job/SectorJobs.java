package simpul.core.records.job;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.module.Lease;
import simpul.core.model.module.Returned;
import simpul.core.model.module.SectorModule;
import simpul.core.model.module.Sectors;
import simpul.core.model.parameter.Parameters;
import simpul.core.model.record.NoticeStore;
import simpul.core.model.record.NoticeStore.Told;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Store;
import simpul.core.model.task.Job;
import simpul.core.model.text.Legible;
import simpul.core.model.text.Text;
import simpul.core.records.ask.Covering;
import simpul.core.records.ask.Days;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.keep.SectorProblems;
import simpul.core.records.show.Asking;

/**
 * Runs the jobs of sectors for each entitled region and keeps what they tell. One that is not there on its day, because the
 * module was away, is made up for while its period lasts, where it has run before. Thread-safe.
 */
@Component
public final class SectorJobs implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SectorJobs.class);

    /** Of one job and region. */
    private static final int MOST = 20;

    private static final Scope SCOPE = Scope.system(SystemTask.JOBS);

    private final Sectors sectors;
    private final Entitlement entitlement;
    private final Regions regions;
    private final Store store;
    private final WorkingDays days;
    private final Parameters parameters;

    @Activate
    public SectorJobs(
            @Reference Sectors sectors,
            @Reference Entitlement entitlement,
            @Reference Regions regions,
            @Reference Store store,
            @Reference WorkingDays days,
            @Reference Parameters parameters) {
        this.sectors = sectors;
        this.entitlement = entitlement;
        this.regions = regions;
        this.store = store;
        this.days = days;
        this.parameters = parameters;
    }

    @Override
    public String code() {
        return "sectors.jobs";
    }

    @Override
    public void run(LocalDate day) {
        for (SectorModule module : sectors.all()) {
            rhythms(module.id()).forEach((job, rhythm) -> run(module.id(), job, Rhythm.of(rhythm, day, days), day));
        }
    }

    /** By the codes of its jobs; holds nothing of the module. */
    private Map<String, String> rhythms(String sector) {
        Map<String, String> rhythms = new LinkedHashMap<>();
        Optional<Lease> running = sectors.lease(sector);
        if (running.isPresent()) {
            try (Lease lease = running.get()) {
                lease.definition().jobs().forEach(job -> rhythms.put(job.code(), job.rhythm()));
            }
        }
        return rhythms;
    }

    private void run(String sector, String job, Rhythm rhythm, LocalDate day) {
        Map<String, LocalDate> last =
                store.read(SCOPE, tx -> tx.port(NoticeStore.class).last(sector, job));
        for (Region region : regions.standing()) {
            boolean due = isDue(rhythm, last.get(region.code()), day);
            if (due && entitlement.entitled(region.code(), sector, day).isPresent()) {
                run(sector, job, region.code(), rhythm, day, last.get(region.code()));
            }
        }
    }

    private static boolean isDue(Rhythm rhythm, @Nullable LocalDate before, LocalDate day) {
        return before == null ? rhythm.runs().equals(day) : before.isBefore(rhythm.runs());
    }

    private void run(
            String sector, String code, String region, Rhythm rhythm, LocalDate day, @Nullable LocalDate before) {
        boolean through = false;
        for (int times = 0; times < 2 && !through; times++) {
            through = isThrough(sector, code, region, day, before);
        }
        if (!through) {
            LOG.warn("SECTOR_CUT_OFF: the job {} of {} for {} stays due", code, sector, region);
            if (before == null) {
                // One that has never run is not made up for, which this one is to be.
                LocalDate eve = rhythm.runs().minusDays(1);
                store.keep(SystemTask.JOBS, tx -> {
                    tx.port(NoticeStore.class).ran(sector, code, region, eve, null);
                    return region;
                });
            }
        }
    }

    /**
     * In the version that runs then: the module may have been replaced since the run began. Answers that it need not be asked
     * again, which it must when a switch cut it off.
     */
    private boolean isThrough(String sector, String code, String region, LocalDate day, @Nullable LocalDate before) {
        Optional<Lease> running = sectors.lease(sector);
        if (running.isEmpty()) {
            return true;
        }
        boolean through = true;
        try (Lease lease = running.get()) {
            for (SectorJob job : lease.definition().jobs()) {
                Rhythm rhythm = Rhythm.of(job.rhythm(), day, days);
                if (job.code().equals(code) && isDue(rhythm, before, day)) {
                    through = tried(lease, job, rhythm, region);
                }
            }
        }
        return through;
    }

    /** What goes wrong about one is no reason to keep those of other regions and sectors from their day. */
    private boolean tried(Lease lease, SectorJob job, Rhythm rhythm, String region) {
        try {
            return run(lease, job, rhythm, region);
        } catch (RuntimeException e) {
            LOG.warn(
                    "JOB_FAILED {} of {} for {}", job.code(), lease.definition().id(), region, e);
            return true;
        }
    }

    private boolean run(Lease lease, SectorJob job, Rhythm rhythm, String region) {
        String sector = lease.definition().id();
        ParameterLook look = SectorParameters.of(parameters, lease.definition());
        Days asked = rhythm.period().map(Days::of).orElseGet(() -> new Days(LocalDate.EPOCH, rhythm.runs()));
        Covering from = new Covering(List.of(), asked, region, Coverage.OWN, look.on(region, asked.last()));
        Answers answers = store.read(SCOPE, tx -> Asking.of(tx, sector, job.asks(), from));
        Returned<List<Told>> returned = lease.call(
                "job " + job.code(),
                () -> told(job, rhythm, new Seen(region, rhythm.runs(), rhythm.period(), answers)));
        if (returned.diagnosis().filter(SectorProblems::isCutOff).isPresent()) {
            return false;
        }
        @Nullable List<Told> told = returned.value().orElse(null);
        store.keep(SystemTask.JOBS, tx -> {
            tx.port(NoticeStore.class).ran(sector, job.code(), region, rhythm.runs(), told);
            return region;
        });
        return true;
    }

    /** Still in the sector's time and at its cost, because the list is of its making too. */
    private static List<Told> told(SectorJob job, Rhythm rhythm, JobFacts facts) {
        return job.function().apply(facts).stream()
                .limit(MOST)
                .map(notice -> told(job, rhythm, notice))
                .toList();
    }

    private static Told told(SectorJob job, Rhythm rhythm, Notice notice) {
        Text words = notice.words();
        return new Told(
                job.code(),
                rhythm.runs(),
                Text.of(Legible.stripped(words.id()), Legible.stripped(words.en())),
                notice.screen().<@Nullable String>map(Legible::stripped).orElse(null),
                notice.due().<@Nullable LocalDate>map(d -> d).orElse(null));
    }

    private record Seen(String region, LocalDate day, Optional<Period> period, Answers answers) implements JobFacts {}
}
