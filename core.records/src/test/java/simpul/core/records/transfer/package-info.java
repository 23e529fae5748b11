@NullMarked
package simpul.core.records.transfer;

import org.jspecify.annotations.NullMarked;
