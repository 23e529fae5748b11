/** The {@code simpul} script on machines that lack something, with stand-ins for what such a machine has. */
@NullMarked
package simpul.itest.command;

import org.jspecify.annotations.NullMarked;
