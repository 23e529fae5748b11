package simpul.core.model.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port to people. Obtained from a transaction; core.access decides who may ask. */
public interface PersonStore {
    Optional<Person> find(String id);

    Optional<Person> byUsername(String username);

    /**
     * By name, then identifier.
     *
     * @param region only people looked after by this region or holding a post of it; null for all
     * @param search part of name or username in lower case; blank for all
     */
    Page<Person> list(@Nullable String region, String search, Cursor cursor);

    /** The people with these identifiers, in no particular order. */
    List<Person> all(List<String> ids);

    void add(Person person);

    /** Saves the next version; false when somebody else did so before. */
    boolean change(Person next);
}
