/** What every change of a case or a document has in common: find, decide, compare versions, judge, save, leave an audit entry. */
@NullMarked
package simpul.core.registry.desk;

import org.jspecify.annotations.NullMarked;
