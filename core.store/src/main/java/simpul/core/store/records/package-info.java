/** The rows of sector records, their projections and claims, and the SQL of declared questions. */
@NullMarked
package simpul.core.store.records;

import org.jspecify.annotations.NullMarked;
