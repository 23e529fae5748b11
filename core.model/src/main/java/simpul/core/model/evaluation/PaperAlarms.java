package simpul.core.model.evaluation;

import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** "Hanya di atas kertas": agreements of which a party reported nothing with evidence for several rounds. Thread-safe. */
public interface PaperAlarms {
    /** Visible alarms that last, the oldest first. */
    Page<PaperAlarm> list(Scope scope, Cursor cursor);

    /** Visible alarms of an agreement that last, by region. */
    List<PaperAlarm> ofAgreement(Scope scope, String agreement);

    Optional<PaperAlarm> find(Scope scope, String id);

    /** The OPD's word, which DPRD will read beside the alarm. */
    Result<PaperAlarm> reply(Call call, String id, int version, String words);
}
