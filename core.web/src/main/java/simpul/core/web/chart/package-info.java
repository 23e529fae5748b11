/** Charts drawn on the server as SVG, each with its table. */
@NullMarked
package simpul.core.web.chart;

import org.jspecify.annotations.NullMarked;
