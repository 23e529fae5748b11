package simpul.launcher;

import java.net.URI;

/** What is done once the platform answers, before the person at the terminal is told. */
interface Preparation {
    /** For a server that begins empty. */
    Preparation NONE = (address, host, board) -> {};

    void prepare(URI address, PlatformHost host, StartBoard board);
}
