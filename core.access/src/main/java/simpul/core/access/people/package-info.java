/** People, their accounts and their posts: entering them, handing over, one-time links. */
@NullMarked
package simpul.core.access.people;

import org.jspecify.annotations.NullMarked;
