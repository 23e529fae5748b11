package simpul.core.web.api.evaluation;

import simpul.core.web.json.Limit;

/** An OPD's reply to a paper-only alarm. */
record ReplyInput(@Limit(max = 2000) String reply) {}
