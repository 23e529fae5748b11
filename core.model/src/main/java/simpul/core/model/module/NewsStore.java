package simpul.core.model.module;

import java.util.Optional;

/** Port: what each person has put away of what changed in a sector. Bound to one transaction; the last version alone is kept. */
public interface NewsStore {
    /** SHA-256 of the file of the version whose changes the person put away last. */
    Optional<String> seen(String person, String sector);

    void see(String person, String sector, String sha256);
}
