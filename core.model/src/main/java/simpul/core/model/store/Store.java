package simpul.core.model.store;

import java.util.function.Function;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.result.Result;

/**
 * The memory of the platform; implemented by core.store over SQLite or PostgreSQL. Thread-safe.
 *
 * <pre>{@code
 * Result<Agreement> done = store.write(call, tx -> {
 *     Agreement next = ...;
 *     tx.port(AgreementStore.class).save(next, expectedVersion);
 *     tx.audit(AuditNote.of("agreement.sign", "agreement", next.id()).in(region));
 *     return Result.done(next);
 * });
 * }</pre>
 */
public interface Store {
    /**
     * Reads in one snapshot.
     *
     * @throws StoreUnavailable when the database does not answer
     */
    <T> T read(Scope scope, Function<Tx, T> work);

    /**
     * Writes in one transaction together with its audit entries and, where the call carries a {@link Once}, its answer.
     * A refused result rolls back. A lost race for an idempotency key is refused with {@code CONFLICT}; the caller then
     * looks the answer up in {@link Once.Memory}. A full disk is refused with {@code STORAGE_FULL}, a database that does
     * not answer with {@code UNAVAILABLE}.
     *
     * <p>The work may be carried out more than once, each time in a new transaction after the former left nothing: two
     * writers who would both be right alone are told apart that way. So it changes nothing but what {@code tx} gives.
     */
    <T> Result<T> write(Call call, Function<Tx, Result<T>> work);

    /**
     * Housekeeping in one transaction without audit entry: what nobody answers for, such as the last use of a session,
     * a counter of failed logins, a form kept for its author. Never for anything that people agree on or decide.
     *
     * @throws StorageFull when there is no room
     * @throws StoreUnavailable when the database does not answer
     */
    <T> T keep(SystemTask task, Function<Tx, T> work);
}
