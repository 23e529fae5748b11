package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static simpul.core.records.story.RecordHouse.officer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;

/** A pasted table that is sent again under its key does nothing twice, and goes on where it stopped. */
class PastedAgainStoryTest {
    private static final Field<String> NAME =
            Field.text("nama", "Nama", "Name").required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<Boolean> FINE =
            Field.yesNo("baik", "Baik", "Fine").queryable();
    private static final String KEY = "kunci-formulir-1";

    @TempDir
    Path folder;

    /** What happens when the sector computes the row of this name. */
    private volatile Consumer<String> at = name -> {};

    private RecordHouse house;

    @BeforeEach
    void open() {
        open("a");
    }

    private void open(String seed) {
        house = new RecordHouse(folder, sector(), seed);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Sector sector() {
        RecordType plant = RecordType.of("tanaman", 1, "Tanaman", "Plant")
                .fields(NAME, DAY, FINE)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .derive(FINE, this::fine);
        RecordType tree = RecordType.of("pohon", 1, "Pohon", "Tree")
                .fields(NAME, DAY, FINE)
                .key(NAME)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("POHON_GANDA", NAME))
                .derive(FINE, this::fine);
        return s -> s.id("kebun").title("Kebun", "Garden").icon("plant").records(plant, tree);
    }

    private boolean fine(RecordFacts row) {
        at.accept(row.value(NAME));
        return true;
    }

    /** Rows N0, N1, ..., of which some have no day. */
    private static String table(int rows, Integer... bad) {
        return "nama;hari\n"
                + IntStream.range(0, rows)
                        .mapToObj(i -> "N" + i + ";" + (List.of(bad).contains(i) ? "kapan" : "17/08/2026"))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Call keyed(String region, String digest) {
        return new Call(officer(region), new Once(KEY, digest, done -> new Answer(200, Map.of(), new byte[] {1})));
    }

    private Result<ImportReport> send(Call call, String type, String table) {
        return house.imports.run(call, "kebun", type, new ImportRequest(table, false));
    }

    private Result<ImportReport> send(String table) {
        return send(keyed("81", "isi"), "tanaman", table);
    }

    private long there(String region) {
        return house.fixture
                .foundation()
                .engine()
                .read(sql -> sql.createQuery("select count(*) from sector_record where region = :region")
                        .bind("region", region)
                        .mapTo(Long.class)
                        .one());
    }

    private void stopsAt(String row) {
        at = name -> {
            if (name.equals(row)) {
                house.sectors.broken(true);
                throw new DirectSectors.Tripped("berhenti");
            }
        };
    }

    private void runsAgain() {
        at = name -> {};
        house.sectors.broken(false);
    }

    @Test
    void two_that_send_it_at_once_put_each_row_in_once() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Result<ImportReport>>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            running.add(both.submit(() -> {
                start.await();
                return send(table(1200));
            }));
        }
        List<Result<ImportReport>> answers = new ArrayList<>();
        for (Future<Result<ImportReport>> one : running) {
            answers.add(one.get());
        }
        both.shutdown();

        assertThat(there("81")).isEqualTo(1200);
        assertThat(answers)
                .filteredOn(Result::isDone)
                .singleElement()
                .satisfies(done -> assertThat(done.value().created()).isEqualTo(1200));
        assertThat(answers)
                .filteredOn(r -> !r.isDone())
                .singleElement()
                .satisfies(lost -> assertThat(lost.problem().kind())
                        .as("its answer is looked up under the key")
                        .isEqualTo(ProblemKind.CONFLICT));
    }

    @Test
    void one_in_whose_middle_the_module_stops_says_what_is_there_and_goes_on() {
        String table = table(1200, 10, 700);
        stopsAt("N600");

        Problem broken = send(table).problem();
        Problem refused = send(table).problem();

        assertThat(there("81")).isEqualTo(499);
        for (Problem told : List.of(broken, refused)) {
            assertThat(told.detail().id())
                    .contains("Sudah tersimpan: 499 catatan, dari baris 2 sampai 501")
                    .contains("Kirim lagi tabel itu tanpa diubah");
            assertThat(told.detail().en()).contains("Saved already: 499 records, of rows 2 to 501");
        }
        runsAgain();
        ImportReport report = send(table).value();
        assertThat(there("81")).isEqualTo(1198);
        assertThat(report)
                .as("what a region is told where nothing stopped")
                .isEqualTo(send(keyed("35", "isi"), "tanaman", table).value());
        assertThat(report.created()).isEqualTo(1198);
        assertThat(report.findings()).extracting(f -> f.row()).containsExactly(12, 702);
    }

    @Test
    void one_during_which_the_process_dies_goes_on_after_the_start() {
        String table = table(501);
        at = name -> {
            if (name.equals("N500")) {
                throw new UnsupportedOperationException("This stands for the end of the process");
            }
        };
        assertThatThrownBy(() -> send(table)).isInstanceOf(UnsupportedOperationException.class);
        house.close();
        open("b");
        runsAgain();

        assertThat(there("81")).isEqualTo(500);
        assertThat(send(table).value().created()).isEqualTo(501);
        assertThat(there("81")).isEqualTo(501);
    }

    @Test
    void a_batch_of_which_nothing_could_be_kept_is_not_judged_anew() {
        Integer[] first = IntStream.range(0, 500).boxed().toArray(Integer[]::new);
        stopsAt("N600");
        assertThat(send(table(700, first)).problem().detail().id()).doesNotContain("tersimpan");
        runsAgain();

        ImportReport report = send(table(700, first)).value();

        assertThat(report.refused()).isEqualTo(500);
        assertThat(report.created()).isEqualTo(200);
        assertThat(report.findings()).hasSize(500);
    }

    @Test
    void a_key_that_came_before_the_stop_is_known_behind_it() {
        String table = table(600) + "N3;18/08/2026\n";
        stopsAt("N550");
        send(keyed("81", "isi"), "pohon", table).problem();
        runsAgain();

        ImportReport report = send(keyed("81", "isi"), "pohon", table).value();

        assertThat(report.created()).as("not unchanged").isEqualTo(600);
        assertThat(report.findings()).singleElement().satisfies(f -> {
            assertThat(f.row()).isEqualTo(602);
            assertThat(f.finding().code()).isEqualTo("ROW_TWICE");
        });
    }

    @Test
    void another_table_under_the_key_is_refused_while_rows_of_the_first_are_there() {
        stopsAt("N500");
        send(table(501)).problem();
        runsAgain();

        Problem refused = send(keyed("81", "lain"), "tanaman", table(3)).problem();

        assertThat(refused.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.detail().id()).contains("lain dari yang pertama dikirim", "500 catatan");
        assertThat(there("81")).isEqualTo(500);
    }

    @Test
    void without_a_key_it_says_from_where_to_send_on() {
        stopsAt("N500");

        Problem told = send(Call.of(officer("81")), "tanaman", table(501)).problem();

        assertThat(told.detail().id())
                .contains("500 catatan, dari baris 2 sampai 501", "Kirim hanya judul kolom dan baris sesudahnya");
    }
}
