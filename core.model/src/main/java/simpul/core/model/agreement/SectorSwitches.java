package simpul.core.model.agreement;

import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/**
 * Which regions may use a sector, by which PKS or trial, and which of them have switched it off. Switching takes effect at
 * the next request; records and drafts stay. Thread-safe.
 *
 * <p>For who looks after modules; others are refused with {@code FORBIDDEN}.
 *
 * <pre>{@code switches.set(call, "35", "perikanan", false);}</pre>
 */
public interface SectorSwitches {
    /** Every region that may use the sector today or has it switched off, ordered by code. */
    Result<List<SectorStand>> stands(Caller caller, String sector);

    /**
     * Switches a sector on or off in a region; what holds already is no change.
     *
     * @return refused with {@code INVALID} for a region that is not known, or that no PKS and no trial lets use the sector
     */
    Result<SectorStand> set(Call call, String region, String sector, boolean on);
}
