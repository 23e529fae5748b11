/** The doors: pages, REST API, and the rendering of views. */
@NullMarked
package simpul.core.web;

import org.jspecify.annotations.NullMarked;
