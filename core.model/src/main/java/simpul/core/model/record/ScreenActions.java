package simpul.core.model.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Does what screens of sectors offer. Thread-safe; never to be called while a transaction is open. */
public interface ScreenActions {
    /**
     * What was done.
     *
     * @param sentence for the reader
     * @param records as they stand now, in the order of the outcome
     */
    record Done(Text sentence, List<RecordView> records) {
        public Done {
            records = List.copyOf(records);
        }
    }

    /**
     * Reads the inputs, lets the action decide, and writes all of its outcome or nothing, with the rights of the caller and every
     * rule of the records. A refusal names the inputs by their codes.
     */
    Result<Done> act(
            Call call,
            String sector,
            String screen,
            String action,
            Map<String, ? extends @Nullable Object> input,
            InputStyle style);
}
