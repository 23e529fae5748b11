/** What a sector shows and measures: its catalogue, its screens, its indicators. */
@NullMarked
package simpul.core.records.show;

import org.jspecify.annotations.NullMarked;
