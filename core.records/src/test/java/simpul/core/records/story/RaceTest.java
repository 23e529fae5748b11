package simpul.core.records.story;

import static org.assertj.core.api.Assertions.assertThat;
import static simpul.core.records.story.RecordHouse.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;

/**
 * Two at once for the last of something, of one region and of two: exactly one wins, and the loser is told what everybody is
 * told. {@code -Dsimpul.races=1000} runs the full number of rounds.
 */
class RaceTest {
    private static final int ROUNDS = Integer.getInteger("simpul.races", 20);

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final CyclicBarrier start = new CyclicBarrier(2);

    @TempDir
    Path folder;

    private RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new LandingSector());
    }

    @AfterEach
    void close() {
        pool.shutdownNow();
        house.close();
    }

    private Result<RecordView> write(String region, String type, Map<String, String> input) {
        return house.records.create(call(region), "darat", type, input, InputStyle.PEOPLE);
    }

    private void race(String second, String code, BiFunction<Integer, Integer, Result<RecordView>> writing)
            throws Exception {
        Set<Problem> told = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            List<Future<Result<RecordView>>> both = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                int who = writer;
                both.add(pool.submit(() -> {
                    start.await();
                    return writing.apply(number, who);
                }));
            }
            List<Result<RecordView>> lost = new ArrayList<>();
            for (Future<Result<RecordView>> one : both) {
                if (!one.get().isDone()) {
                    lost.add(one.get());
                }
            }
            assertThat(lost).as("round " + round + " with " + second).hasSize(1);
            told.add(lost.get(0).problem());
        }
        assertThat(told)
                .singleElement()
                .satisfies(p -> assertThat(p.findings())
                        .singleElement()
                        .satisfies(f -> assertThat(f.code()).isEqualTo(code)));
    }

    @Test
    void the_last_of_a_quota_goes_to_one() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            write("81", "kuota", Map.of("wpp", "W" + i, "untuk", "2026", "jumlah_kg", "10", "hari", "2026-01-01"))
                    .value();
        }
        race(
                "81",
                "KUOTA_LAMPAU",
                (i, who) -> write(
                        "81",
                        "pendaratan",
                        Map.of("nomor", i + "-" + who, "wpp", "W" + i, "berat", "10", "hari", "2026-08-17")));
    }

    @Test
    void the_last_vessel_under_the_limit_of_an_agreement_goes_to_one() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            house.entitling.by("pks-" + i);
            write("81", "jatah", Map.of("pks", "PKS kapal", "kapal", "2", "hari", "2026-01-01"))
                    .value();
            visit("pertama " + i, i).value();
        }
        race("81", "JATAH_HABIS", (i, who) -> visit(i + "-" + who, i));
    }

    private Result<RecordView> visit(String number, int agreement) {
        house.entitling.by("pks-" + agreement);
        return write("81", "andon", Map.of("nomor", number, "pks", "PKS kapal", "hari", "2026-08-17"));
    }

    @Test
    void the_last_place_of_the_one_day_that_two_share_goes_to_one() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            write("81", "kuota_singgah", Map.of("wpp", "W" + i, "kapal", "2", "mulai", "2026-01-01"))
                    .value();
            stay(i + "-dulu", "W" + i, "2026-08-01", "2026-08-14").value();
            stay(i + "-kini", "W" + i, "2026-08-15", "2026-08-31").value();
        }
        race(
                "81",
                "SINGGAH_PENUH",
                (i, who) -> who == 0
                        ? stay(i + "-0", "W" + i, "2026-08-01", "2026-08-20")
                        : stay(i + "-1", "W" + i, "2026-08-20", "2026-09-30"));
    }

    private Result<RecordView> stay(String number, String area, String from, String to) {
        return write("81", "singgah", Map.of("nomor", number, "wpp", area, "mulai", from, "sampai", to));
    }

    @Test
    void a_placement_goes_to_one() throws Exception {
        race(
                "81",
                "MAGANG_GANDA",
                (i, who) -> write(
                        "81",
                        "magang",
                        Map.of(
                                "nomor",
                                i + "-" + who,
                                "nip",
                                "P" + i,
                                "mulai",
                                "2026-08-1" + who,
                                "selesai",
                                "2026-09-01")));
    }

    @Test
    void one_number_of_two_regions_goes_to_one() throws Exception {
        race("35", "IZIN_GANDA", (i, who) -> permit(who, "N" + i, "A" + i + "-" + who, "2026-08-01", i));
    }

    @Test
    void one_area_of_two_regions_goes_to_one() throws Exception {
        race("35", "IZIN_TUMPANG", (i, who) -> permit(who, "N" + i + "-" + who, "A" + i, "2026-08-01", i));
    }

    @Test
    void the_last_permit_of_a_day_goes_to_one_of_two_regions() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            permit(0, "X" + i, "X" + i, "2026-08-01", i).value();
            permit(1, "Y" + i, "Y" + i, "2026-08-01", i).value();
        }
        race("35", "IZIN_PENUH", (i, who) -> permit(who, "N" + i + "-" + who, "A" + i + "-" + who, "2026-08-01", i));
    }

    private Result<RecordView> permit(int who, String number, String area, String from, int day) {
        return write(
                who == 0 ? "81" : "35",
                "izin",
                Map.of(
                        "nomor",
                        number,
                        "wpp",
                        area,
                        "mulai",
                        from,
                        "selesai",
                        "2026-08-31",
                        "hari",
                        java.time.LocalDate.of(2026, 1, 1).plusDays(day).toString()));
    }

    @Test
    void a_limit_is_lowered_or_used_but_not_both() throws Exception {
        List<RecordView> quotas = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            quotas.add(write(
                            "81",
                            "kuota",
                            Map.of("wpp", "W" + i, "untuk", "2026", "jumlah_kg", "10", "hari", "2026-01-01"))
                    .value());
        }
        for (int i = 0; i < ROUNDS; i++) {
            RecordView quota = quotas.get(i);
            String area = "W" + i;
            Future<Boolean> lowering = pool.submit(() -> {
                start.await();
                Map<String, String> lower =
                        Map.of("wpp", area, "untuk", "2026", "jumlah_kg", "5", "hari", "2026-01-01");
                return house.records
                        .change(call("81"), "darat", "kuota", quota.id(), 1, lower, InputStyle.PEOPLE)
                        .isDone();
            });
            Future<Boolean> landing = pool.submit(() -> {
                start.await();
                return write(
                                "81",
                                "pendaratan",
                                Map.of("nomor", area, "wpp", area, "berat", "10", "hari", "2026-08-17"))
                        .isDone();
            });
            assertThat(lowering.get() ^ landing.get()).isTrue();
        }
    }
}
