/** Pages of evaluation: what waits, the list of rounds, the form on a phone, the report, alarms and confirmations. */
@NullMarked
package simpul.core.web.page.evaluation;

import org.jspecify.annotations.NullMarked;
