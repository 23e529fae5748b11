package simpul.core.model.agreement;

import java.util.List;
import simpul.core.model.access.Scope;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

/** Dated trials of a sector. Thread-safe. */
public interface Trials {
    /** Lets a region try a sector from a day to a day, both inclusive. */
    Result<Trial> grant(Call call, Trial trial);

    /** The trials of the regions that the scope covers, latest first. */
    List<Trial> list(Scope scope);
}
