/** Daily work, each missed day in order. */
@NullMarked
package simpul.core.store.job;

import org.jspecify.annotations.NullMarked;
