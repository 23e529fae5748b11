@NullMarked
package simpul.core.records.table;

import org.jspecify.annotations.NullMarked;
