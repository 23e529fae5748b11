/** Jetty and its handler tree, started and stopped with the bundle. */
@NullMarked
package simpul.core.web.server;

import org.jspecify.annotations.NullMarked;
