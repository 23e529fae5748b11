package simpul.core.store.tx;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.Store;
import simpul.core.model.store.StoreUnavailable;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.store.audit.AuditWriter;
import simpul.core.store.engine.Engine;
import simpul.core.store.json.BodyCodec;

/** The store over an SQL engine. Thread-safe; at most one transaction a thread. */
public final class SqlStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);
    private static final Problem ASKED_BEFORE = Problem.of(
            ProblemKind.CONFLICT,
            Text.of("Permintaan dengan kunci ini sudah dikerjakan.", "A request with this key has been carried out."));

    private final Engine engine;
    private final Clock clock;
    private final Ports ports;
    private final BodyCodec bodies;
    private final AuditWriter audit;

    public SqlStore(Engine engine, Clock clock, Entropy entropy, BodyCodec bodies, Ports ports) {
        this.engine = engine;
        this.clock = clock;
        this.ports = ports;
        this.bodies = bodies;
        this.audit = new AuditWriter(entropy, bodies);
    }

    @Override
    public <T> T read(Scope scope, Function<Tx, T> work) {
        return engine.read(sql -> {
            SqlTx tx = new SqlTx(context(sql, scope), ports, false);
            try {
                return work.apply(tx);
            } finally {
                tx.end();
            }
        });
    }

    @Override
    public <T> Result<T> write(Call call, Function<Tx, Result<T>> work) {
        try {
            // Writers of one region meet at the head of its audit chain in any case.
            return engine.write(AuditWriter.chain(call.caller()), sql -> inside(sql, call, work), Result::isDone);
        } catch (StorageFull e) {
            return Result.refused(StorageFull.problem());
        } catch (StoreUnavailable e) {
            LOG.warn("STORE_UNREACHABLE: a change was refused", e);
            return Result.refused(StoreUnavailable.problem());
        }
    }

    @Override
    public <T> T keep(SystemTask task, Function<Tx, T> work) {
        return engine.write(
                sql -> {
                    SqlTx tx = new SqlTx(context(sql, Call.system(task).scope()), ports, false);
                    try {
                        return work.apply(tx);
                    } finally {
                        tx.end();
                    }
                },
                done -> true);
    }

    private <T> Result<T> inside(Handle sql, Call call, Function<Tx, Result<T>> work) {
        TxContext context = context(sql, call.scope());
        OnceTable answers = new OnceTable(context);
        Once once = call.once();
        if (once != null && answers.find(call.caller().post(), once.key()).isPresent()) {
            return Result.refused(ASKED_BEFORE);
        }
        SqlTx tx = new SqlTx(context, ports, true);
        Result<T> result;
        try {
            result = work.apply(tx);
        } finally {
            tx.end();
        }
        if (!result.isDone()) {
            return result;
        }
        if (tx.notes().isEmpty()) {
            throw new IllegalStateException("A write transaction must leave an audit entry");
        }
        audit.append(sql, call.caller(), tx.notes(), context.now());
        if (once != null
                && !answers.keep(
                        call.caller().post(),
                        once.key(),
                        once.digest(),
                        once.render().apply(result))) {
            return Result.refused(ASKED_BEFORE);
        }
        return result;
    }

    private TxContext context(Handle sql, Scope scope) {
        // What is kept has milliseconds, so nobody should ever see more.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new TxContext(sql, scope, now, bodies);
    }
}
