package simpul.core.model.start;

import java.io.PrintStream;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something the {@code simpul} command can do once without serving, such as a backup.
 *
 * <p>Registered by the room that knows how, as a component with its name in the property {@value #NAME}:
 *
 * <pre>{@code
 * @Component(property = Command.NAME + "=backup")
 * final class BackupCommand implements Command { ... }
 * }</pre>
 *
 * The launcher starts the platform without the web, calls {@link #run} once on its own thread, and ends.
 */
@ConsumerType
public interface Command {
    /** The service property that holds the name, as it is typed; words are joined by a blank ({@code audit verify}). */
    String NAME = "simpul.command";

    /**
     * Does the work.
     *
     * @param arguments what stood behind the name on the command line, already free of {@code --data}
     * @param out where the answer for the person at the terminal goes; diagnoses go there as well
     * @return the exit status: 0 done, 1 done and found something wrong, 2 not done because of the arguments
     */
    int run(List<String> arguments, PrintStream out);
}
