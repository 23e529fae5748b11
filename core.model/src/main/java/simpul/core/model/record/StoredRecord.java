package simpul.core.model.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept.
 *
 * @param id opaque identifier
 * @param region code of the region that owns it
 * @param schema version of the shape it was written with
 * @param version counts changes, for optimistic locking
 * @param body the values as JSON: decimals as plain strings, days as ISO text, moments as epoch seconds, points as {@code latitude,longitude}, files as an object with {@code id} and {@code sha256}
 * @param day the day it belongs to
 * @param agreement identifier of the agreement it names; null when it names none
 * @param state code of the state in its workflow; null when its type had none
 * @param since when it came into that state; null without a state
 */
public record StoredRecord(
        String id,
        String sector,
        String type,
        String region,
        int schema,
        int version,
        String body,
        LocalDate day,
        @Nullable String agreement,
        @Nullable String state,
        @Nullable Instant since,
        Instant created,
        Instant changed) {
    /** The same record, changed at that moment. */
    public StoredRecord at(Instant when) {
        return new StoredRecord(
                id, sector, type, region, schema, version, body, day, agreement, state, since, created, when);
    }

    /** The same record after a move at that moment. */
    public StoredRecord in(String other, Instant when) {
        return new StoredRecord(
                id, sector, type, region, schema, version, body, day, agreement, other, when, created, when);
    }
}
