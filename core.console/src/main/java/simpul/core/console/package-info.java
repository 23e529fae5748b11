/** Commands about modules at the server's own terminal, when whoever starts it asks for that ({@code --console}). */
@NullMarked
package simpul.core.console;

import org.jspecify.annotations.NullMarked;
