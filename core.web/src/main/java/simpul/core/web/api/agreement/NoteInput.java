package simpul.core.web.api.agreement;

import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/** A word to go with an action. */
record NoteInput(@Nullable @Limit(max = 2000) String note) {}
