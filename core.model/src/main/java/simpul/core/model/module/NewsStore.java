package simpul.core.model.module;

/** Port: of which versions of a sector each person has put away what they changed. Bound to one transaction. */
public interface NewsStore {
    /** Whether the person has put away what the version with this file's SHA-256 changed. */
    boolean hasSeen(String person, String sector, String sha256);

    /** Puts it away; once more changes nothing. */
    void see(String person, String sector, String sha256);
}
