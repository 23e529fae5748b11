/** Stories about people, posts and doors, told on the real store. */
@NullMarked
package simpul.core.access;

import org.jspecify.annotations.NullMarked;
