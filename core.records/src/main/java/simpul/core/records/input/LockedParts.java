package simpul.core.records.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.PartType;
import simpul.core.records.values.RowBodies;

/** The rows of a part that nobody may change where the record stands. Stateless. */
final class LockedParts {
    private LockedParts() {}

    /** The rows stay; a program that sends the whole record sends them along, others are refused. */
    static void keep(
            PartType part,
            @Nullable Object raw,
            PartReader reader,
            LocalDate day,
            Base base,
            Map<String, Object> values,
            List<Finding> findings) {
        var kept = RowBodies.rows(base.kept(), part.code());
        if (!kept.isEmpty()) {
            values.put(part.code(), kept);
        }
        if (raw != null && (base.hides(part.code()) || !reader.read(raw, day).equals(kept))) {
            findings.add(RowFindings.about(
                    part,
                    "FIELD_LOCKED",
                    "%s tidak dapat Anda ubah pada keadaan catatan ini.",
                    "You cannot change %s while the record is in this state."));
        }
    }
}
