/** The law of evaluation: calendar of rounds, what may be sent and decided, emptiness, paper-only alarms. */
@NullMarked
package simpul.core.registry.evaluation;

import org.jspecify.annotations.NullMarked;
