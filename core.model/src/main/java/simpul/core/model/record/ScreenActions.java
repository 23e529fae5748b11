package simpul.core.model.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;

/** Does what screens of sectors offer. Thread-safe; never to be called while a transaction is open. */
public interface ScreenActions {
    /** The most records that one sending writes. */
    int MOST = 500;

    /** The input that names the record which an action is about. */
    String RECORD = "record";

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
     * Where an action stands.
     *
     * @param screen its path
     * @param period about which the screen is asked; empty for the current quarter
     */
    record Place(String sector, String screen, String action, Optional<Period> period) {}

    /**
     * Reads the inputs, lets the action decide, and writes all of its outcome or nothing, with the rights of the caller and every
     * rule of the records. A refusal names the inputs by their codes.
     *
     * @param input by code of the input; the record that the action is about by its identifier under {@link #RECORD}
     */
    Result<Done> act(Call call, Place place, Map<String, ? extends @Nullable Object> input, InputStyle style);

    /** The same, where a rule that cannot be decided does not refuse, as in {@link Records#overriding}. */
    ScreenActions overriding(String reason);
}
