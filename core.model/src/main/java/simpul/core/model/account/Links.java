package simpul.core.model.account;

import java.util.Optional;
import simpul.core.model.result.Result;

/**
 * One-time links, for their pages and for the start of an empty platform. Thread-safe.
 *
 * <p>In a demonstration, which binds loopback only, {@value #DEMO_PASSWORD} may be chosen although it is too short; such a
 * password then works from a loopback address of a demonstration only.
 */
public interface Links {
    /** Path under which setup links lie; the secret follows. */
    String SETUP_PATH = "/awal/";

    /** Path under which password links lie; the secret follows. */
    String PASSWORD_PATH = "/sandi/";

    /** The password of every demonstration account. */
    String DEMO_PASSWORD = "simpul-demo";

    /** What a link opens; {@code NOT_FOUND} when it was used, has expired or never was. */
    Result<OpenLink> look(String secret);

    /** Chooses the password of the link's person; ends the person's sessions and uses the link up. */
    Result<Person> choosePassword(String secret, String password);

    /**
     * The link that makes the first administrator: a new one at each call, the earlier stop working. Empty once an
     * administrator has a password.
     */
    Optional<OneTimeLink> setup();

    /** Makes the first administrator by the setup link and uses it up. */
    Result<Person> beginPlatform(String secret, String name, String username, String password);
}
