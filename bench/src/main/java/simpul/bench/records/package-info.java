/** A million records on both databases: what screens, sums, writing and imports cost beside plain SQL, and who wins a race. */
@NullMarked
package simpul.bench.records;

import org.jspecify.annotations.NullMarked;
