package simpul.core.model.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.task.Waiting;

/** Posts and who sits on them, for administrators (all) and sekretariat (those of their own region). Thread-safe. */
public interface Posts {
    /** Open posts by label. {@code search} finds part of the label; blank finds all. */
    Result<Page<Seat>> posts(Caller caller, String search, Cursor cursor);

    Result<Seat> post(Caller caller, String id);

    /** Everybody who held the post, the newest first. */
    Result<List<Holding>> history(Caller caller, String id);

    /** What waits for the post at this moment. */
    Result<List<Waiting>> pending(Caller caller, String id);

    Result<Seat> create(Call call, NewPost post);

    /** Changes the label. */
    Result<Seat> rename(Call call, String id, String label, int version);

    /**
     * Serah terima: ends the holder's access (sessions and tokens of this post) and seats the successor; all open work
     * stays with the post.
     *
     * @param successor identifier of the person who takes over; null leaves the post vacant
     */
    Result<Handover> handOver(Call call, String id, @Nullable String successor, int version);

    /** Abolishes a vacant post. */
    Result<Seat> close(Call call, String id, int version);
}
