/** What the command line can ask about modules without a server. */
@NullMarked
package simpul.core.modules.command;

import org.jspecify.annotations.NullMarked;
