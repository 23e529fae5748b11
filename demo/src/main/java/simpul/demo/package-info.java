/** The demo data, told as a story by office holders and sent through the public API like any client's data. */
@NullMarked
package simpul.demo;

import org.jspecify.annotations.NullMarked;
