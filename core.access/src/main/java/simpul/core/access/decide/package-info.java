/** Who may what: one table of role, action, stage and tie, and the page that is generated from it. */
@NullMarked
package simpul.core.access.decide;

import org.jspecify.annotations.NullMarked;
