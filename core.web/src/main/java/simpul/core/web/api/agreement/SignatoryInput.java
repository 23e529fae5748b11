package simpul.core.web.api.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.web.json.Limit;

/** A party of a document as it is sent; agencies by identifier, name or short name. */
record SignatoryInput(
        @Nullable @Limit(max = 20) String region,
        @Nullable @Limit(max = 40) String partner,
        @Nullable @Limit(max = 100) List<String> agencies,
        @Nullable @Limit(max = 300) String number,
        @Nullable Boolean headSigns)
        implements Inputs.Named {
    SignatoryDraft draft() {
        return new SignatoryDraft(ref(), Inputs.units(agencies), Inputs.text(number), Inputs.yes(headSigns));
    }
}
