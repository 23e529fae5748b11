/** Whether what was acknowledged survives power cuts and comes back from backups. */
@NullMarked
package simpul.bench.durability;

import org.jspecify.annotations.NullMarked;
