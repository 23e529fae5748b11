package simpul.core.records.fill;

import java.util.Map;
import java.util.WeakHashMap;
import simpul.core.model.record.FillStore.Fill;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.sector.record.RecordType;

/**
 * How often this run has looked over the records of types of which something was left. What it remembers goes with the version
 * of the module, whose next one may do better. Thread-safe.
 */
final class Looks {
    private static final int MOST = 2;

    private final Map<RecordType, Look> known = new WeakHashMap<>();

    private static final class Look {
        private int ended;
        private boolean hurried;
    }

    /** Time says nothing about a record: the machine may have been busy. */
    synchronized void failed(RecordType type, Diagnosis why) {
        if (why.code().equals("SECTOR_TIMEOUT")) {
            known.computeIfAbsent(type, t -> new Look()).hurried = true;
        }
    }

    synchronized void ended(RecordType type) {
        Look look = known.computeIfAbsent(type, t -> new Look());
        look.ended = look.hurried ? look.ended + 1 : MOST;
        look.hurried = false;
    }

    /** Whether looking again would find the same. */
    synchronized boolean areOver(RecordType type, Fill fill) {
        Look look = known.get(type);
        return fill.left() > 0 && fill.restatedAfter().isEmpty() && look != null && look.ended >= MOST;
    }
}
