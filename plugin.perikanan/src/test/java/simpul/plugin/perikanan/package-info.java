@NullMarked
package simpul.plugin.perikanan;

import org.jspecify.annotations.NullMarked;
