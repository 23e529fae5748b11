package simpul.core.model.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.role.Role;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/** Port to posts and to who holds them. Obtained from a transaction. */
public interface PostStore {
    Optional<Post> find(String id);

    /** A post with its holder of now. */
    Optional<Seat> seat(String id);

    /**
     * Open posts by label, then identifier, with their holders.
     *
     * @param region only posts of this region; null for all
     * @param search part of the label in lower case; blank for all
     */
    Page<Seat> list(@Nullable String region, String search, Cursor cursor);

    /** Open posts of a region with a role, by label. */
    List<Post> withRole(@Nullable String region, Role role);

    /** Open posts of an agency, by label. */
    List<Post> ofAgency(String agency);

    void add(Post post);

    /** Saves the next version; false when somebody else did so before. */
    boolean change(Post next);

    /** The open holdings of a person, by the label of their posts. */
    List<Holding> heldBy(String person);

    /** Everything a person holds or held, the newest first. */
    List<Holding> careerOf(String person);

    /** Everybody who held a post, the newest first. */
    List<Holding> history(String post);

    Optional<Holding> holder(String post);

    void seat(Holding holding);

    void unseat(String holding, Instant until);

    /** Whether a person with a password holds a post with this role. */
    boolean anyoneCanEnterAs(Role role);
}
