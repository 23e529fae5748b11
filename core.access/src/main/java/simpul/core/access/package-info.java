/** People, posts, roles, tokens, sessions, and the one place that says who may what. */
@NullMarked
package simpul.core.access;

import org.jspecify.annotations.NullMarked;
