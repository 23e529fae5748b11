/** Where records stand in the workflow of their type, and what follows from that. */
@NullMarked
package simpul.core.records.flow;

import org.jspecify.annotations.NullMarked;
