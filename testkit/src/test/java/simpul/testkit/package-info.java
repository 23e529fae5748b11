/** What authors of sectors test with, and their guide, tried. */
@NullMarked
package simpul.testkit;

import org.jspecify.annotations.NullMarked;
