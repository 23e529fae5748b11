package simpul.bench.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.Result;

/** Two regions want the last one of something at the same instant. For one thread. */
final class Races {
    private static final List<String> REGIONS = List.of("81", "35");
    private static final List<String> NAMES = List.of("Maluku", "Jawa Timur");

    private final Room room;

    Races(Room room) {
        this.room = room;
    }

    /**
     * What came of a kind of race.
     *
     * @param won races with exactly one winner
     * @param telling races in which the loser read something of the winner's record
     */
    record Outcome(String kind, int races, int won, int telling) {
        boolean isWell() {
            return won == races && telling == 0;
        }
    }

    List<Outcome> run(int times) {
        return List.of(
                race("a unique key", times, "tempat", n -> place("U" + n, "satu", n)),
                race("an overlap", times, "tempat", n -> place("", "O" + n, n)),
                race(
                        "the last place of a quota",
                        times,
                        "tangkap",
                        n -> Map.of("wpp", "K" + n, "mulai", "2026-01-01")));
    }

    /** Nobody, or an area of his own, is another one for each of the two. */
    private static Map<String, String> place(String who, String area, int n) {
        return Map.of("siapa", who, "wpp", area, "mulai", "2026-01-01", "sampai", "2026-01-31");
    }

    private Outcome race(String kind, int times, String type, IntFunction<Map<String, String>> wanted) {
        int won = 0;
        int telling = 0;
        ExecutorService both = Executors.newFixedThreadPool(REGIONS.size());
        try {
            for (int n = 0; n < times; n++) {
                List<Result<RecordView>> results = both(both, type, wanted.apply(n), n);
                won += results.stream().filter(Result::isDone).count() == 1 ? 1 : 0;
                telling += tells(results, n) ? 1 : 0;
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            both.shutdownNow();
        }
        return new Outcome(kind, times, won, telling);
    }

    private List<Result<RecordView>> both(ExecutorService threads, String type, Map<String, String> wanted, int n)
            throws InterruptedException, ExecutionException {
        List<Callable<Result<RecordView>>> tries = new ArrayList<>();
        for (String region : REGIONS) {
            Map<String, String> own = new java.util.HashMap<>(wanted);
            own.replace("siapa", "", region + "-" + n);
            own.replace("wpp", "satu", region + "-" + n);
            tries.add(() -> room.records.create(Room.call(region), TradeSector.ID, type, own, InputStyle.PROGRAMS));
        }
        List<Result<RecordView>> results = new ArrayList<>();
        for (Future<Result<RecordView>> each : threads.invokeAll(tries)) {
            results.add(each.get());
        }
        return results;
    }

    /** Whether a refused region read the name or a value of the other one. */
    private static boolean tells(List<Result<RecordView>> results, int n) {
        for (int i = 0; i < REGIONS.size(); i++) {
            String words =
                    results.get(i).isDone() ? "" : results.get(i).problem().toString();
            int other = (i + 1) % REGIONS.size();
            if (words.contains(REGIONS.get(other) + "-" + n) || words.contains(NAMES.get(other))) {
                return true;
            }
        }
        return false;
    }
}
