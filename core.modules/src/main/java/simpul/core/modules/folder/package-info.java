/** The drop folder {@code modules/}: a file laid there is installed, one taken away takes its module with it. */
@NullMarked
package simpul.core.modules.folder;

import org.jspecify.annotations.NullMarked;
