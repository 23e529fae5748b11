@NullMarked
package simpul.core.modules.news;

import org.jspecify.annotations.NullMarked;
