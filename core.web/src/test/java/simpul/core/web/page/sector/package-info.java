@NullMarked
package simpul.core.web.page.sector;

import org.jspecify.annotations.NullMarked;
