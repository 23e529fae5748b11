/** The tables of evaluation rounds, activities and paper-only alarms. */
@NullMarked
package simpul.core.store.evaluation;

import org.jspecify.annotations.NullMarked;
