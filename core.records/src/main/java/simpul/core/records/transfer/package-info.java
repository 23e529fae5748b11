/** Tables in and out: CSV, pasted cells, XLSX, JSON, and the JSON Schema of types. */
@NullMarked
package simpul.core.records.transfer;

import org.jspecify.annotations.NullMarked;
