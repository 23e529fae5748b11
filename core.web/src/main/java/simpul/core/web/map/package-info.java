/** The map of provinces and the cooperation lines between them. */
@NullMarked
package simpul.core.web.map;

import org.jspecify.annotations.NullMarked;
