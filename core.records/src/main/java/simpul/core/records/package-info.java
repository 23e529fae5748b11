/** The sectors' engine: writing records, rules, constraints, workflow, import and export. */
@NullMarked
package simpul.core.records;

import org.jspecify.annotations.NullMarked;
