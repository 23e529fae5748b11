/** A request and its reply as plain values, free of the web server. Routes, resources and pages know only these. */
@NullMarked
package simpul.core.web.http;

import org.jspecify.annotations.NullMarked;
