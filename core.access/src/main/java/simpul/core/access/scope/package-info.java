/** Where callers and their scopes are made: nowhere else. */
@NullMarked
package simpul.core.access.scope;

import org.jspecify.annotations.NullMarked;
