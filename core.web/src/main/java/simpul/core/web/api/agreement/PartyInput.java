package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.PartyDraft;
import simpul.core.web.json.Limit;

/**
 * A party of a case as it is sent.
 *
 * @param agencies identifiers, names or short names
 */
record PartyInput(
        @Nullable @Limit(max = 20) String region,
        @Nullable @Limit(max = 40) String partner,
        @Nullable @Limit(max = 100) List<String> agencies)
        implements Inputs.Named {
    PartyDraft draft() {
        return new PartyDraft(ref(), Inputs.units(agencies));
    }
}
