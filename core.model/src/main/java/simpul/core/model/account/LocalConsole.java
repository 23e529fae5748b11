package simpul.core.model.account;

import simpul.core.model.access.Caller;
import simpul.core.model.text.Language;

/**
 * Who acts at the server's own machine without an account; implemented by core.access, pure and thread-safe. Whoever holds
 * the server's terminal, or may read its data directory, could change the files and the database as well: he looks at
 * modules and changes them, and nothing of people or regions.
 *
 * <pre>{@code
 * modules.rollback(Call.of(console.operator(Language.ID)), "perikanan", DeploymentSource.COMMAND);
 * }</pre>
 */
public interface LocalConsole {
    /** The operator, for whom {@link Caller#isOperator} holds. */
    Caller operator(Language language);
}
