package simpul.launcher;

import java.net.URI;
import java.util.Optional;

/** What is done once the platform answers, before the person at the terminal is told. */
interface Preparation {
    /** For a server that begins empty. */
    Preparation NONE = (address, host, board) -> Optional.empty();

    /** Answers with why it cannot be done, if so. */
    Optional<Refusal> prepare(URI address, PlatformHost host, StartBoard board);
}
