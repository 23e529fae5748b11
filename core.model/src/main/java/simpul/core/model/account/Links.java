package simpul.core.model.account;

import java.util.Optional;
import simpul.core.model.result.Result;

/** One-time links, for their pages and for the start of an empty platform. Thread-safe. */
public interface Links {
    /** Path under which setup links lie; the secret follows. */
    String SETUP_PATH = "/awal/";

    /** Path under which password links lie; the secret follows. */
    String PASSWORD_PATH = "/sandi/";

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
