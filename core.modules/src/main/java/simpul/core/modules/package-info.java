/** Which sector modules run here, and who is using which version of them. */
@NullMarked
package simpul.core.modules;

import org.jspecify.annotations.NullMarked;
