package simpul.core.model.start;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where bundles tell the person at the terminal how the start went. Registered by the launcher; for any thread.
 *
 * <p>Sentences are complete, Indonesian first and English second, and say what to do.
 */
@ProviderType
public interface StartReport {
    /**
     * Says that the platform answers there from now on. The launcher then prints where to look; it is called once.
     *
     * @param address scheme, host and the port that was really bound
     */
    void listening(URI address);

    /**
     * Says that this process cannot go on, as when the port is taken or the schema is newer than the program. The
     * launcher prints every such report, stops the framework and ends with a status that is not 0. Returns at once;
     * the caller then just stays inactive.
     *
     * @param code stable code of the diagnosis, with a page in {@code docs}
     */
    void cannotStart(String code, String indonesian, String english);

    /** Puts a sentence for the operator on the terminal, such as the one-time link that makes the first account. */
    void tell(String indonesian, String english);
}
