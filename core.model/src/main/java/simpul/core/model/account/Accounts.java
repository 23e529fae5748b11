package simpul.core.model.account;

import java.util.List;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * People and their accounts, for administrators (all) and sekretariat (those of their own region). Thread-safe.
 *
 * <p>A sekretariat may touch an account only while all posts that its person holds belong to its region.
 */
public interface Accounts {
    /** By name. {@code search} finds part of name or username; blank finds all. */
    Result<Page<Person>> people(Caller caller, String search, Cursor cursor);

    Result<Person> person(Caller caller, String id);

    /** Everything the person holds or has held, the newest first. */
    Result<List<Holding>> holdings(Caller caller, String id);

    /** Enters a person; with a username, the answer carries the link for choosing a password. */
    Result<NewAccount> create(Call call, NewPerson person);

    /** Changes name or username. */
    Result<Person> change(Call call, String id, NewPerson next, int version);

    /** A new link for choosing a password; earlier links stop working. Sessions end when it is used. */
    Result<NewAccount> reset(Call call, String id);

    /** Closes or reopens an account. Closing ends sessions and tokens; posts are handed over separately. */
    Result<Person> setActive(Call call, String id, boolean active, int version);
}
