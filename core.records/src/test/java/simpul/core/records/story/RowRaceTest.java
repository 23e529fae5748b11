package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;

/** Two at once with the same ear tags among many rows, in whichever order they name them: exactly one wins. */
class RowRaceTest {
    private static final int ROUNDS = Integer.getInteger("simpul.races", 20);

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, HerdSector.SECOND);
    }

    @AfterEach
    void close() {
        pool.shutdownNow();
        house.close();
    }

    /** The second writer names the same tags from the last to the first. */
    private static List<Map<String, Object>> tags(int round, int who) {
        return IntStream.range(0, 20)
                .mapToObj(i -> Map.<String, Object>of("anting", round + "-" + (who == 0 ? i : 19 - i)))
                .toList();
    }

    private Result<RecordView> create(String region, String type, String part, int round, int who) {
        Map<String, Object> input = new HashMap<>();
        input.put("nomor", round + "/" + who);
        input.put("tanggal", "2026-08-17");
        input.put(part, tags(round, who));
        return house.records.create(call(region), "ternak", type, input, InputStyle.PEOPLE);
    }

    @Test
    void one_of_two_shipments_of_two_regions_sets_out() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<RecordView> drafts = List.of(
                    create("81", "mutasi", "hewan", round, 0).value(),
                    create("35", "mutasi", "hewan", round, 1).value());
            List<Future<Result<RecordView>>> both = new ArrayList<>();
            for (RecordView draft : drafts) {
                both.add(pool.submit(() -> {
                    start.await();
                    return house.moves.move(call(draft.region()), "ternak", "mutasi", draft.id(), 1, "AJUKAN");
                }));
            }
            won(both, "ANTING_GANDA");
        }
    }

    @Test
    void one_of_two_pens_of_a_region_has_them() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Future<Result<RecordView>>> both = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                int number = round;
                int who = writer;
                both.add(pool.submit(() -> {
                    start.await();
                    return create("81", "kandang", "isi", number, who);
                }));
            }
            won(both, "ANTING_KANDANG");
        }
    }

    private static void won(List<Future<Result<RecordView>>> both, String code) throws Exception {
        List<Result<RecordView>> lost = new ArrayList<>();
        for (Future<Result<RecordView>> one : both) {
            if (!one.get().isDone()) {
                lost.add(one.get());
            }
        }
        assertThat(lost).hasSize(1);
        assertThat(lost.get(0).problem().findings())
                .hasSize(20)
                .extracting(Finding::code)
                .containsOnly(code);
    }

    @Test
    void of_two_imports_at_once_each_tag_has_one_pen() throws Exception {
        List<Future<ImportReport>> both = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            int who = writer;
            both.add(pool.submit(() -> {
                start.await();
                StringBuilder table = new StringBuilder("Nomor;Tanggal;Isi: Anting\n");
                for (int i = 0; i < 40; i++) {
                    int at = who == 0 ? i : 39 - i;
                    table.append(who + "/" + at + ";17/08/2026;P-" + at + "\n;;Q-" + at + "\n");
                }
                return house.imports
                        .run(call("81"), "ternak", "kandang", new ImportRequest(table.toString(), false))
                        .value();
            }));
        }
        int created = 0;
        for (Future<ImportReport> one : both) {
            assertThat(one.get().created() + one.get().refused() / 2).isEqualTo(40);
            created += one.get().created();
        }
        assertThat(created).isEqualTo(40);
    }
}
