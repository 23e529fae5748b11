/** Whether anybody learns what a region has not shared: by reading everything, and by comparing two worlds. */
@NullMarked
package simpul.bench.canary;

import org.jspecify.annotations.NullMarked;
