/** Resources of people, posts, tokens, links, agencies, partners and regions. */
@NullMarked
package simpul.core.web.api.access;

import org.jspecify.annotations.NullMarked;
