package simpul.core.web.api.evaluation;

import org.jspecify.annotations.Nullable;
import simpul.core.web.json.Limit;

/** The fields beside an uploaded proof. */
record AttachmentInput(@Nullable @Limit(max = 200) String name) {}
