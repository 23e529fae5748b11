/** Starts the framework with the bundles that a command needs. */
@NullMarked
package simpul.launcher;

import org.jspecify.annotations.NullMarked;
