@NullMarked
package simpul.core.records.story;

import org.jspecify.annotations.NullMarked;
