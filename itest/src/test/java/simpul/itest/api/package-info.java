/** The API and the pages as programs and strangers meet them, on the demonstration. */
@NullMarked
package simpul.itest.api;

import org.jspecify.annotations.NullMarked;
