/** The demonstration's data: what it shows, that it loads twice the same way, and how it goes on with the clock. */
@NullMarked
package simpul.itest.demo;

import org.jspecify.annotations.NullMarked;
