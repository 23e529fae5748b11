package simpul.core.records.keep;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Result;

/** The first half of writing a record: everything but the transaction. Thread-safe. */
public interface RecordPreparing {
    Result<Prepared> creating(
            Caller caller, String sector, String type, Map<String, ? extends @Nullable Object> input, InputStyle style);

    /** @param only codes of the fields and parts that are filled in; null for all */
    Result<Prepared> changing(
            Caller caller,
            String sector,
            String type,
            String id,
            int version,
            @Nullable Set<String> only,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style);

    /** The same on the written word of the head of the agency, see {@link simpul.core.model.record.Records#overriding}. */
    RecordPreparing answering(String word);
}
