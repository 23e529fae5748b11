/** What readers do on screens of sectors. */
@NullMarked
package simpul.core.records.act;

import org.jspecify.annotations.NullMarked;
