/** What must hold between records, looked at inside the writing transaction. */
@NullMarked
package simpul.core.records.law;

import org.jspecify.annotations.NullMarked;
