/** Cases: drafting, sharing, editing by turns, stages a-e, the DPRD, papers, batches, legacy data. */
@NullMarked
package simpul.core.registry.cases;

import org.jspecify.annotations.NullMarked;
