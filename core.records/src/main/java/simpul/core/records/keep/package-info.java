/** The one writing path, and reading what was kept. */
@NullMarked
package simpul.core.records.keep;

import org.jspecify.annotations.NullMarked;
