package simpul.bench.records;

import java.sql.SQLException;
import java.util.Map;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.InputStyle;

/**
 * The platform and a raw writer put lots into the same tables in turns, so that both meet the same machine and the same
 * indexes. For one thread.
 */
final class Writers {
    private static final int ROUNDS = 5;
    private static final int BATCH = 500;

    private final Room room;
    private final RawRows raw;
    private int next;

    /** @param next number of the first lot that is not there */
    Writers(Room room, RawRows raw, int next) {
        this.room = room;
        this.raw = raw;
        this.next = next;
    }

    /** Milliseconds for one lot, each the median of the rounds. */
    record Compared(double platform, double raw) {
        double ratio() {
            return raw / platform;
        }
    }

    private interface Writer {
        void write(int from, int to) throws SQLException;
    }

    /** Lots by import, and by hand in transactions as large. */
    Compared imported(int lots) {
        return compared(
                lots,
                (from, to) -> load(room, Lots.table("berat_kg", from, to)),
                (from, to) -> raw.write(from, to, BATCH));
    }

    /** Lots one by one, each in a transaction of its own. */
    Compared single(int lots) {
        return compared(lots, this::create, (from, to) -> raw.write(from, to, 1));
    }

    private Compared compared(int lots, Writer platform, Writer byHand) {
        int each = Math.max(1, lots / ROUNDS);
        // What runs for the first time is not what it costs.
        once(each, platform);
        once(each, byHand);
        double[] platformTimes = new double[ROUNDS];
        double[] rawTimes = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            platformTimes[i] = once(each, platform);
            rawTimes[i] = once(each, byHand);
        }
        return new Compared(Timing.median(platformTimes) / each, Timing.median(rawTimes) / each);
    }

    private double once(int lots, Writer writer) {
        int from = next;
        next += lots;
        return Timing.once(() -> {
            writer.write(from, from + lots);
            return from;
        });
    }

    static void load(Room room, String table) {
        ImportReport report = room.imports
                .run(Room.call(Room.REGION), TradeSector.ID, "lot", new ImportRequest(table, false))
                .value();
        if (report.created() != report.rows()) {
            throw new IllegalStateException(report.findings().toString());
        }
    }

    private void create(int from, int to) {
        for (int n = from; n < to; n++) {
            room.records
                    .create(
                            Room.call(Room.REGION),
                            TradeSector.ID,
                            "lot",
                            Map.of(
                                    "nomor", "L" + n,
                                    "tanggal", Lots.day(n).toString(),
                                    "spesies", "S" + Lots.species(n),
                                    "berat_kg", Lots.kilograms(n) + ".00",
                                    "nilai", Lots.kilograms(n) * 40L + ".00",
                                    "perjanjian", Room.agreement(n)),
                            InputStyle.PROGRAMS)
                    .value();
        }
    }
}
