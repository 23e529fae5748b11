/** The guide for authors of sectors, tried. */
@NullMarked
package simpul.testkit;

import org.jspecify.annotations.NullMarked;
