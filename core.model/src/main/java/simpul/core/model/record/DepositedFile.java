package simpul.core.model.record;

import java.time.Instant;
import simpul.core.model.sector.record.RecordFile;

/**
 * A file that was uploaded for a field of records.
 *
 * @param region whose documents hold the bytes: the region of who uploaded it
 * @param post who uploaded it, and alone may name it in a record
 */
public record DepositedFile(
        RecordFile file, String region, String post, String sector, String type, String field, Instant at) {}
