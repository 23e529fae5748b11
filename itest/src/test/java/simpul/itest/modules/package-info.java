/** Jars of sector modules as vendors send them, good ones and bad ones. */
@NullMarked
package simpul.itest.modules;

import org.jspecify.annotations.NullMarked;
