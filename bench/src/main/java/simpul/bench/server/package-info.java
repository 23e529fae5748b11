/** The packaged distribution, driven as an operator drives it: started, killed, asked by one-off commands. */
@NullMarked
package simpul.bench.server;

import org.jspecify.annotations.NullMarked;
