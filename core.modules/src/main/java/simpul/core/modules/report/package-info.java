/** What was found about one file. */
@NullMarked
package simpul.core.modules.report;

import org.jspecify.annotations.NullMarked;
