package simpul.core.store.tx;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import simpul.core.model.access.Scope;
import simpul.core.store.json.BodyCodec;

/**
 * What a port gets: the connection of its transaction, for whom it works, and the codec for bodies. Valid as long as the
 * transaction.
 */
public record TxContext(Handle sql, Scope scope, Instant now, BodyCodec bodies) {}
