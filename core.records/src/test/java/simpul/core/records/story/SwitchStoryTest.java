package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.officer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.Notice;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorJob;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Cursor;
import simpul.core.model.task.Waiting;

/** The module of a sector is replaced in the middle of work that takes a while. */
class SwitchStoryTest {
    private static final Field<BigDecimal> LOAD = Field.decimal("muatan", "Muatan", "Load", 3, "ton")
            .required()
            .range(0, 1000)
            .queryable();
    /** What was called {@code ton} before, and nothing that was computed of it. */
    private static final RecordType TRIP = RecordType.of("trip", 2, "Trip", "Trip")
            .fields(BoatSector.PLATE, BoatSector.DAY, LOAD)
            .key(BoatSector.PLATE)
            .happensOn(BoatSector.DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("TANDA_GANDA", BoatSector.PLATE))
            .upcast(
                    1,
                    u -> u.renamed("ton", LOAD)
                            .dropped("jenis")
                            .dropped("nakhoda")
                            .dropped("pks")
                            .dropped("besar"));

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Aggregate ALL = Aggregate.over(TRIP).measure(Measure.count(), Measure.sum(LOAD));

    @TempDir
    Path folder;

    @Test
    void an_import_that_began_in_the_older_version_ends_in_the_newer_one_without_losing_or_doubling_a_row() {
        try (RecordHouse house = new RecordHouse(folder)) {
            ImportOffice office = new ImportOffice(folder, house);
            FileImport work = office.csv(ImportOffice.trips(1200), ImportOffice.GO);
            house.worker.work("satu", () -> true);
            assertThat(office.now(work).progress().done()).isEqualTo(500);

            house.turn(s -> s.id("kapal").title("Kapal", "Boats").records(TRIP));
            FileImport done = office.worked(work);

            assertThat(done.state()).as(String.valueOf(done.why())).isEqualTo(ImportState.DONE);
            assertThat(done.progress().done()).isEqualTo(1200);
            assertThat(done.progress().created()).isEqualTo(1200 - 36);
            assertThat(done.progress().refused()).isEqualTo(36);
            Group all = house.asked(officer("81"), "kapal", ALL).get(0);
            assertThat(all.count()).isEqualTo(1200 - 36);
            assertThat(all.figure(Measure.sum(LOAD)).orElseThrow()).isEqualByComparingTo("1746");
        }
    }

    @Test
    void its_rows_are_read_as_the_upcasts_read_records_of_that_schema() {
        Field<String> kind = Field.choice("jenis", "Jenis", "Kind", Choice.of("JALA", "Jala", "Cast net"));
        Field<Long> crew = Field.integer("awak", "Awak", "Crew").required();
        Field<Boolean> night = Field.yesNo("malam", "Malam", "Night").required();
        Field<BigDecimal> draught =
                Field.decimal("sarat", "Sarat", "Draught", 2, "m").required();
        RecordType next = RecordType.of("trip", 2, "Trip", "Trip")
                .fields(BoatSector.PLATE, BoatSector.DAY, LOAD, kind, crew, night, draught)
                .key(BoatSector.PLATE)
                .happensOn(BoatSector.DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("TANDA_GANDA", BoatSector.PLATE))
                .upcast(
                        1,
                        u -> u.renamed("ton", LOAD)
                                .recoded(kind, Map.of("JARING", "JALA", "PANCING", "JALA"))
                                .defaulted(crew, 3L)
                                .defaulted(night, false)
                                .defaulted(draught, new BigDecimal("1.25"))
                                .dropped("nakhoda")
                                .dropped("pks")
                                .dropped("besar"));
        try (RecordHouse house = new RecordHouse(folder)) {
            ImportOffice office = new ImportOffice(folder, house);
            FileImport work = office.csv(
                    IntStream.rangeClosed(1, 600)
                            .mapToObj(i -> "T-" + i + ";2026-08-" + (10 + i % 20) + ";1,5;"
                                    + (i % 2 == 0 ? "JARING" : "pancing") + "\n")
                            .collect(Collectors.joining("", "tanda;tanggal;ton;jenis\n", "")),
                    ImportOffice.GO);
            house.worker.work("satu", () -> true);
            assertThat(office.now(work).progress().done()).isEqualTo(500);
            int kept = office.now(work).progress().created();

            house.turn(s -> s.id("kapal").title("Kapal", "Boats").records(next));
            FileImport done = office.worked(work);

            assertThat(done.state()).as(String.valueOf(done.why())).isEqualTo(ImportState.DONE);
            assertThat(done.progress().created()).isEqualTo(kept + 100);
            assertThat(house.records
                            .list(officer("81"), "kapal", "trip", RecordSearch.ALL, new Cursor(500, null))
                            .value()
                            .items())
                    .hasSizeGreaterThan(100)
                    .allSatisfy(trip -> assertThat(trip.values())
                            .containsEntry("jenis", "JALA")
                            .containsEntry("awak", 3L)
                            .containsEntry("malam", false)
                            .containsEntry("sarat", new BigDecimal("1.25")));
        }
    }

    @Test
    void a_run_of_jobs_goes_on_in_the_version_that_runs_and_does_no_region_twice() {
        List<String> runs = new ArrayList<>();
        try (RecordHouse house = new RecordHouse(folder, version("1", runs, () -> {}))) {
            house.fixture.clock().plus(Duration.ofDays(-52));
            house.turn(version("1", runs, () -> house.turn(version("2", runs, () -> {}))));

            house.jobs.run(TODAY);
            house.jobs.run(TODAY);

            assertThat(runs).hasSize(2);
            assertThat(runs.get(0))
                    .as("it was inside when the module was replaced")
                    .isEqualTo("1");
            assertThat(runs.get(1)).as("the version that runs").isEqualTo("2");
            List<String> told = new ArrayList<>();
            for (String region : List.of("35", "81")) {
                house.notices.waiting(officer(region)).stream()
                        .map(Waiting::title)
                        .forEach(title -> told.add(title.en()));
            }
            assertThat(told).containsExactlyInAnyOrder("by 1", "by 2");
        }
    }

    private static Sector version(String version, List<String> runs, Runnable meanwhile) {
        return s -> s.id("kapal")
                .title("Kapal", "Boats")
                .records(BoatSector.TRIP)
                .jobs(SectorJob.daily("tiap_hari", "Tiap hari", "Every day", f -> told(f, version, runs, meanwhile)));
    }

    private static List<Notice> told(JobFacts facts, String version, List<String> runs, Runnable meanwhile) {
        // It is tried on another day while its definition is judged.
        if (facts.day().equals(TODAY)) {
            runs.add(version);
            meanwhile.run();
        }
        return List.of(Notice.of("oleh " + version, "by " + version));
    }
}
