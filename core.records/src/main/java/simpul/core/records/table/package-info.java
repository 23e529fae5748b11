/** Files with tables, read as streams: CSV and XLSX with bounds against what would fill memory or disk. */
@NullMarked
package simpul.core.records.table;

import org.jspecify.annotations.NullMarked;
