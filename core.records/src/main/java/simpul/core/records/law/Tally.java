package simpul.core.records.law;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How much is used on each day, kept as what each day changes, so that it grows with days and not with records. */
final class Tally {
    private final NavigableMap<Long, BigDecimal> changes = new TreeMap<>();

    /** The first of the days on which most is used. */
    record Peak(long day, BigDecimal used) {}

    void add(Days days, BigDecimal amount) {
        if (days.isReversed()) {
            return;
        }
        changes.merge(days.first(), amount, BigDecimal::add);
        if (days.last() < Long.MAX_VALUE) {
            changes.merge(days.last() + 1, amount.negate(), BigDecimal::add);
        }
    }

    Peak highest(Days among) {
        BigDecimal used =
                changes.headMap(among.first(), true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Peak highest = new Peak(among.first(), used);
        for (Map.Entry<Long, BigDecimal> change :
                changes.subMap(among.first(), false, among.last(), true).entrySet()) {
            used = used.add(change.getValue());
            if (used.compareTo(highest.used()) > 0) {
                highest = new Peak(change.getKey(), used);
            }
        }
        return highest;
    }

    /** On the day on which most is used of all. */
    BigDecimal highest() {
        return changes.isEmpty()
                ? BigDecimal.ZERO
                : highest(new Days(changes.firstKey(), changes.lastKey())).used();
    }
}
