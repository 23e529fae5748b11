/** Versions of a module that are swapped under an open-loop load, in Simpul and in what administrators know. */
@NullMarked
package simpul.bench.swap;

import org.jspecify.annotations.NullMarked;
