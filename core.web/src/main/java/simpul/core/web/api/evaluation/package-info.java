/** Evaluation rounds, activities and paper-only alarms over the API. */
@NullMarked
package simpul.core.web.api.evaluation;

import org.jspecify.annotations.NullMarked;
