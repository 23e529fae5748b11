package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/** A step with an optional note. */
record RemarkInput(@Nullable @Limit(max = 2000) String note) {
    String words() {
        return note == null ? "" : note;
    }
}
