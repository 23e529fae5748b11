@NullMarked
package simpul.core.web.page.module;

import org.jspecify.annotations.NullMarked;
