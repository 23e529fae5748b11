/** Pages of the doors (login, links, own account) and of people, posts, agencies and partners. */
@NullMarked
package simpul.core.web.page.access;

import org.jspecify.annotations.NullMarked;
