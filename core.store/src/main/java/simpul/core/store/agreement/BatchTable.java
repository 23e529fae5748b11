package simpul.core.store.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Batch;
import simpul.core.model.agreement.BatchStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of batches; each region sees its own. */
final class BatchTable implements BatchStore {
    private static final String COLUMNS = "select b.id, b.version, b.region, b.title, b.note,"
            + " (select count(*) from cooperation c where c.batch = b.id),"
            + " (select count(*) from cooperation c where c.batch = b.id"
            + " and c.concept_state in ('DIBAHAS', 'DISETUJUI', 'DIKEMBALIKAN')) from concept_batch b where ";
    private final TxContext tx;

    BatchTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public Optional<Batch> find(String id) {
        Query query = own().and("b.id = :id", "id", id);
        return query.into(tx.sql().createQuery(COLUMNS + query.where()))
                .map((row, c) -> batch(row))
                .findOne();
    }

    @Override
    public Page<Batch> list(Cursor cursor) {
        Keyset after = Keyset.of(cursor);
        Query query = own().and("(b.title, b.id) > (:title, :after)")
                .bind("title", after.part(0))
                .bind("after", after.part(1));
        List<Batch> rows = query.into(
                        tx.sql().createQuery(COLUMNS + query.where() + " order by b.title, b.id limit :limit"))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> batch(row))
                .list();
        return Keyset.page(rows, cursor.limit(), b -> Keyset.join(b.title(), b.id()));
    }

    @Override
    public void add(Batch fresh) {
        tx.sql()
                .createUpdate("insert into concept_batch (id, version, region, title, note)"
                        + " values (:id, :version, :region, :title, :note)")
                .bind("id", fresh.id())
                .bind("version", fresh.version())
                .bind("region", fresh.region())
                .bind("title", fresh.title())
                .bind("note", fresh.note())
                .execute();
    }

    @Override
    public boolean replace(Batch next) {
        return tx.sql()
                        .createUpdate("update concept_batch set version = :version, title = :title, note = :note"
                                + " where id = :id and version = :version - 1")
                        .bind("id", next.id())
                        .bind("version", next.version())
                        .bind("title", next.title())
                        .bind("note", next.note())
                        .execute()
                == 1;
    }

    private Query own() {
        Query query = new Query();
        switch (tx.scope().reach()) {
            case SYSTEM:
                return query;
            case OWN:
                return query.and("b.region = :own", "own", tx.scope().region().orElse(""));
            default:
                return query.and("1 = 0");
        }
    }

    private static Batch batch(ResultSet row) throws SQLException {
        return new Batch(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getInt(7));
    }
}
