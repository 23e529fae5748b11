/** Benchmarks that print ratios. */
@NullMarked
package simpul.bench;

import org.jspecify.annotations.NullMarked;
