/** The packaged distribution as a process: how it starts, refuses to start, and ends. */
@NullMarked
package simpul.itest.server;

import org.jspecify.annotations.NullMarked;
