@NullMarked
package simpul.core.web.api.module;

import org.jspecify.annotations.NullMarked;
