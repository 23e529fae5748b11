@NullMarked
package simpul.plugin.galeri;

import org.jspecify.annotations.NullMarked;
