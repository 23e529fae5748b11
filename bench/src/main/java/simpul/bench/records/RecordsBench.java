package simpul.bench.records;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import simpul.bench.records.Writers.Compared;
import simpul.core.model.record.IndicatorFigures;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.store.Cursor;
import simpul.core.records.values.Readings;
import simpul.core.store.engine.DatabaseChoice;

/** Measures one database. For one thread. */
public final class RecordsBench {
    private static final Period QUARTER = Period.quarter(2025, 2);
    private static final int CHUNK = 50_000;
    private static final int MOST_SINGLES = 3_000;
    private static final int MOST_BATCHED = 50_000;
    private static final int MOST_STEPS = 100;
    private static final int PAGE = 50;
    private static final int FILLED_AT_ONCE = 200;

    private final String engine;
    private final Path work;
    private final Function<Path, DatabaseChoice> fresh;
    private final PlainAddress address;
    private final Consumer<String> progress;
    private final List<String> wrong = new ArrayList<>();

    /** Where plain SQL finds the database of a folder. */
    @FunctionalInterface
    public interface PlainAddress {
        Plain open(Path folder) throws SQLException;
    }

    /** @param fresh makes an empty database for a folder */
    RecordsBench(
            String engine,
            Path work,
            Function<Path, DatabaseChoice> fresh,
            PlainAddress address,
            Consumer<String> progress) {
        this.engine = engine;
        this.work = work;
        this.fresh = fresh;
        this.address = address;
        this.progress = progress;
    }

    Measured run(int lots, int races) throws SQLException {
        double small = rowsOf(1_000);
        Path folder = work.resolve("all");
        int older = lots * 3 / 10;
        DatabaseChoice database = fresh.apply(folder);
        try (Room room = new Room(folder, database, new TradeSector(TradeSector.FIRST))) {
            load(room, "berat", 0, older);
        }
        try (Room room = new Room(folder, database, new TradeSector(TradeSector.LOT));
                Plain plain = address.open(folder)) {
            load(room, "berat_kg", older, lots);
            compare(room, lots, "while older lots are of the schema before");
            double mixed = Timing.median(() -> sums(room, QUARTER));
            int steps = Math.min(older / 2 / FILLED_AT_ONCE, MOST_STEPS);
            double filled = steps * FILLED_AT_ONCE / (Timing.once(() -> filled(room, steps)) / 1000);
            progress.accept(engine + ": begins to fill");
            compare(room, lots, "in the middle of the filling");
            filled(room, Integer.MAX_VALUE);
            progress.accept(engine + ": filled");
            compare(room, lots, "after the filling");
            plain.copy();
            double rows = Timing.median(() -> page(room));
            double sums = Timing.median(() -> sums(room, QUARTER));
            double plainSums = Timing.median(() -> plain.sums(QUARTER.from(), QUARTER.to()));
            if (!sums(room, QUARTER).equals(plain.sums(QUARTER.from(), QUARTER.to()))) {
                wrong.add(engine + ": plain SQL and the screen differ");
            }
            plain.agreements();
            double indicator = Timing.median(() -> indicator(room));
            long before = room.statements();
            check(lots, indicator(room));
            long statements = room.statements() - before;
            plain.forgetAgreements();
            Compared batch;
            Compared single;
            try (RawRows raw = plain.raw(Readings.of(TradeSector.LOT).mark())) {
                Writers writers = new Writers(room, raw, lots);
                batch = writers.imported(Math.min(lots, MOST_BATCHED));
                single = writers.single(Math.min(lots, MOST_SINGLES));
            }
            progress.accept(engine + ": measured");
            return new Measured(
                    engine,
                    lots,
                    small,
                    rows,
                    sums,
                    plainSums,
                    mixed,
                    indicator,
                    statements,
                    single,
                    batch,
                    filled,
                    new Races(room).run(races),
                    List.copyOf(wrong));
        }
    }

    private static boolean filled(Room room, int most) {
        for (int step = 0; step < most && room.filling.step(TradeSector.ID); step++) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static IndicatorFigures indicator(Room room) {
        return room.screens
                .indicator(Room.officer(Room.REGION), TradeSector.ID, "patuh", Optional.of(QUARTER))
                .value();
    }

    /** Each agreement has a figure, and together they count every lot of the quarter. */
    private void check(int lots, IndicatorFigures measured) {
        long counted = measured.figures().stream()
                .mapToLong(f -> f.measurement().count())
                .sum();
        long there = IntStream.range(0, lots).filter(n -> lies(n, QUARTER)).count();
        if (measured.figures().size() != Room.AGREEMENTS || counted != there) {
            wrong.add(engine + ": the indicator counts " + counted + " lots of " + there + " for "
                    + measured.figures().size() + " agreements");
        }
    }

    private static boolean lies(int n, Period period) {
        LocalDate day = Lots.day(n);
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private double rowsOf(int lots) {
        try (Room room =
                new Room(work.resolve("small"), fresh.apply(work.resolve("small")), new TradeSector(TradeSector.LOT))) {
            load(room, "berat_kg", 0, lots);
            return Timing.median(() -> page(room));
        }
    }

    private void load(Room room, String weight, int from, int to) {
        for (int start = from; start < to; start += CHUNK) {
            int end = Math.min(to, start + CHUNK);
            Writers.load(room, Lots.table(weight, start, end));
            progress.accept(engine + ": " + end + " lots");
        }
    }

    private static Object page(Room room) {
        return room.records
                .list(
                        Room.officer(Room.REGION),
                        TradeSector.ID,
                        "lot",
                        new RecordSearch("", List.of(day("at_least", QUARTER.from()), day("at_most", QUARTER.to()))),
                        new Cursor(PAGE, null))
                .value();
    }

    private static Condition day(String kind, LocalDate day) {
        return new Condition(kind, "tanggal", List.of(day.toString()));
    }

    /** Hundredths of a kilogram by species, as the screen shows them. */
    private static Map<String, Long> sums(Room room, Period period) {
        FiguresView view = (FiguresView) room.screens
                .show(Room.officer(Room.REGION), TradeSector.ID, "jumlah", Optional.of(period), Map.of())
                .value()
                .view();
        return view.figures().stream()
                .collect(Collectors.toMap(
                        f -> f.label().id(),
                        f -> f.value()
                                .number()
                                .map(BigDecimal::unscaledValue)
                                .orElseThrow()
                                .longValueExact(),
                        Long::sum,
                        TreeMap::new));
    }

    private void compare(Room room, int lots, String when) {
        for (Period period : List.of(QUARTER, Period.year(2024))) {
            Map<String, Long> known = new TreeMap<>();
            for (int n = 0; n < lots; n++) {
                if (lies(n, period)) {
                    known.merge("S" + Lots.species(n), Lots.kilograms(n) * 100L, Long::sum);
                }
            }
            if (!sums(room, period).equals(known)) {
                wrong.add(engine + ": sums of " + period.code() + " are wrong " + when);
            }
        }
    }
}
