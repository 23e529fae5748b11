package simpul.core.model.account;

import java.util.Optional;
import simpul.core.model.result.Result;

/**
 * The demonstration's well-known accounts. Refused unless the process was started as the demonstration, which binds
 * loopback only; such a password works in such a process and from a loopback address only. Thread-safe.
 */
public interface DemoAccounts {
    /** The password of every demonstration account. */
    String PASSWORD = "simpul-demo";

    /** Makes the administrator {@code admin} when there is none yet. */
    Optional<Person> firstAdministrator();

    /** Gives an existing account the demonstration's password. */
    Result<Person> usePassword(String username);
}
