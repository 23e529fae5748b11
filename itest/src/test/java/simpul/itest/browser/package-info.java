/** The product in a real browser, on the packaged demonstration. */
@NullMarked
package simpul.itest.browser;

import org.jspecify.annotations.NullMarked;
