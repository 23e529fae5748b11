/** The tables of people, posts, sessions, tokens and one-time links. */
@NullMarked
package simpul.core.store.access;

import org.jspecify.annotations.NullMarked;
