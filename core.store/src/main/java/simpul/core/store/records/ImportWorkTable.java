package simpul.core.store.records;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Reach;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportStore;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.store.tx.Keyset;
import simpul.core.store.tx.TxContext;

/** The rows of imports; each region sees its own. */
final class ImportWorkTable implements ImportStore {
    private static final String SELECT = "select " + ImportRows.COLUMNS + " from record_import i where ";
    private static final String PROGRESS = " total_rows = :total, done_rows = :done, created_rows = :created,"
            + " changed_rows = :changed, unchanged_rows = :unchanged, refused_rows = :refused, noted_rows = :noted";

    private static final String FREE =
            " i.state in ('WAITING', 'RUNNING') and (i.runner is null or i.beat_at < :still)";

    private final TxContext tx;

    ImportWorkTable(TxContext tx) {
        this.tx = tx;
    }

    @Override
    public void add(FileImport fresh) {
        ImportRows.bind(
                        tx.sql()
                                .createUpdate("insert into record_import (id, sector, type, region, post, person,"
                                        + " language, sha256, file_name, file_type, file_size, body, dry_run, state,"
                                        + " total_rows, done_rows, created_rows, changed_rows, unchanged_rows,"
                                        + " refused_rows, noted_rows, why, beat_at, created_at, changed_at)"
                                        + " values (:id, :sector, :type, :region, :post, :person, :language, :sha256,"
                                        + " :name, :kind, :size, :body, :dry, :state, :total, :done, :created,"
                                        + " :changed, :unchanged, :refused, :noted, :why, :now, :now, :now)"),
                        fresh,
                        tx.bodies(),
                        tx.now())
                .execute();
    }

    @Override
    public Optional<FileImport> find(String id) {
        Statement sql = new Statement().add(SELECT).add("i.id = ").value(id);
        return own(sql).bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> ImportRows.work(row, tx.bodies()))
                .findOne();
    }

    @Override
    public Page<FileImport> list(String sector, String type, Cursor cursor) {
        Statement sql = new Statement()
                .add(SELECT)
                .add("i.sector = ")
                .value(sector)
                .add(" and i.type = ")
                .value(type);
        own(sql);
        if (cursor.after() != null) {
            Keyset after = Keyset.of(cursor);
            sql.add(" and (i.created_at, i.id) < (")
                    .value(after.number(0, 0))
                    .add(", ")
                    .value(after.part(1))
                    .add(")");
        }
        sql.add(" order by i.created_at desc, i.id desc limit ").value(cursor.limit() + 1);
        List<FileImport> rows = sql.bound(tx.sql().createQuery(sql.text()))
                .map((row, c) -> ImportRows.work(row, tx.bodies()))
                .list();
        return Keyset.page(rows, cursor.limit(), i -> Keyset.join(i.created().toEpochMilli(), i.id()));
    }

    private Statement own(Statement sql) {
        if (tx.scope().reach() == Reach.SYSTEM) {
            return sql;
        }
        String region = tx.scope().reach() == Reach.OWN ? tx.scope().region().orElse("") : "";
        return sql.add(" and i.region = ").value(region);
    }

    @Override
    public boolean replace(FileImport next, FileImport read) {
        return ImportRows.bind(
                                tx.sql()
                                        .createUpdate("update record_import set post = :post, person = :person,"
                                                + " language = :language, body = :body, dry_run = :dry, state = :state,"
                                                + PROGRESS + ", why = :why, runner = null, beat_at = :now,"
                                                + " changed_at = :now where id = :id and state = :stateRead"
                                                + " and done_rows = :doneRead and forgotten_at is null"),
                                next,
                                tx.bodies(),
                                tx.now())
                        .bind("stateRead", read.state().name())
                        .bind("doneRead", read.progress().done())
                        .execute()
                == 1;
    }

    @Override
    public boolean waits(Instant still) {
        return next(still).isPresent();
    }

    private Optional<String> next(Instant still) {
        return tx.sql()
                .createQuery("select i.id from record_import i where" + FREE + " order by i.beat_at, i.id limit 1")
                .bind("still", still.toEpochMilli())
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public Optional<FileImport> take(String runner, Instant still) {
        return next(still)
                .filter(id -> tx.sql()
                                .createUpdate("update record_import as i set runner = :runner, state = 'RUNNING',"
                                        + " why = null, beat_at = :now, changed_at = :now where i.id = :id and" + FREE)
                                .bind("runner", runner)
                                .bind("now", tx.now().toEpochMilli())
                                .bind("still", still.toEpochMilli())
                                .bind("id", id)
                                .execute()
                        == 1)
                .flatMap(this::find);
    }

    @Override
    public void adopt(String runners) {
        tx.sql()
                .createUpdate("update record_import set runner = null"
                        + " where state = 'RUNNING' and substr(runner, 1, :length) = :runners")
                .bind("length", runners.length())
                .bind("runners", runners)
                .execute();
    }

    @Override
    public FileImport restart(FileImport work, String runner) {
        ImportProgress begun = ImportProgress.of(work.progress().total());
        Update update = tx.sql()
                .createUpdate("update record_import set" + PROGRESS + ", beat_at = :now, changed_at = :now"
                        + " where id = :id and state = 'RUNNING' and runner = :runner")
                .bind("id", work.id())
                .bind("runner", runner)
                .bind("now", tx.now().toEpochMilli());
        if (ImportRows.bind(update, begun).execute() == 1) {
            forgetLines(work.id());
        }
        return find(work.id()).orElseThrow();
    }

    @Override
    public Set<Long> seen(String id, Set<Long> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Statement sql = new Statement()
                .add("select row_key from record_import_key where import = ")
                .value(id)
                .add(" and row_key in ")
                .values(keys);
        return sql.bound(tx.sql().createQuery(sql.text())).mapTo(Long.class).set();
    }

    @Override
    public boolean advance(
            String id,
            String runner,
            ImportProgress from,
            ImportProgress to,
            List<ImportLine> lines,
            Collection<Long> keys) {
        Update update = tx.sql()
                .createUpdate("update record_import set" + PROGRESS + ", beat_at = :now, changed_at = :now"
                        + " where id = :id and state = 'RUNNING' and runner = :runner and done_rows = :from")
                .bind("id", id)
                .bind("runner", runner)
                .bind("from", from.done())
                .bind("now", tx.now().toEpochMilli());
        boolean mine = ImportRows.bind(update, to).execute() == 1;
        if (mine) {
            keep(id, lines);
            keepKeys(id, keys);
        }
        return mine;
    }

    private void keepKeys(String id, Collection<Long> keys) {
        if (!keys.isEmpty()) {
            PreparedBatch batch = tx.sql()
                    .prepareBatch("insert into record_import_key (import, row_key) values (:id, :key)"
                            + " on conflict (import, row_key) do nothing");
            keys.forEach(key -> batch.bind("id", id).bind("key", key).add());
            batch.execute();
        }
    }

    private void keep(String id, List<ImportLine> lines) {
        if (!lines.isEmpty()) {
            PreparedBatch batch = tx.sql()
                    .prepareBatch("insert into record_import_line (import, line, refused, cells, findings)"
                            + " values (:id, :line, :refused, :cells, :findings)");
            lines.forEach(line -> batch.bind("id", id)
                    .bind("line", line.row())
                    .bind("refused", line.refused() ? 1 : 0)
                    .bind("cells", tx.bodies().write(line.cells()))
                    .bind("findings", tx.bodies().write(line.findings()))
                    .add());
            batch.execute();
        }
    }

    @Override
    public boolean end(String id, String runner, ImportState state, @Nullable Text why) {
        if (state == ImportState.DONE) {
            forgetKeys(id);
        }
        return left(id, runner, state, why);
    }

    private void forgetKeys(String id) {
        tx.sql()
                .createUpdate("delete from record_import_key where import = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public void release(String id, String runner, @Nullable Text why) {
        left(id, runner, ImportState.WAITING, why);
    }

    private boolean left(String id, String runner, ImportState state, @Nullable Text why) {
        return tx.sql()
                        .createUpdate("update record_import set state = :state, why = :why, runner = null,"
                                + " beat_at = :now, changed_at = :now"
                                + " where id = :id and state = 'RUNNING' and runner = :runner")
                        .bind("id", id)
                        .bind("runner", runner)
                        .bind("state", state.name())
                        .bind("why", ImportRows.words(why, tx.bodies()))
                        .bind("now", tx.now().toEpochMilli())
                        .execute()
                == 1;
    }

    @Override
    public Page<ImportLine> lines(String id, boolean refusedOnly, Cursor cursor) {
        List<ImportLine> rows = tx.sql()
                .createQuery("select line, cells, refused, findings from record_import_line where import = :id"
                        + " and line > :after" + (refusedOnly ? " and refused = 1" : "")
                        + " order by line limit :limit")
                .bind("id", id)
                .bind("after", Keyset.of(cursor).number(0, 0))
                .bind("limit", cursor.limit() + 1)
                .map((row, c) -> ImportRows.line(row, tx.bodies()))
                .list();
        return Keyset.page(rows, cursor.limit(), line -> Keyset.join(line.row()));
    }

    @Override
    public void forgetLines(String id) {
        forgetKeys(id);
        tx.sql()
                .createUpdate("delete from record_import_line where import = :id")
                .bind("id", id)
                .execute();
    }

    @Override
    public Optional<List<String>> columns(String region, String sector, String type, String headings) {
        return tx.sql()
                .createQuery("select columns from record_import_columns where region = :region and sector = :sector"
                        + " and type = :type and headings = :headings")
                .bind("region", region)
                .bind("sector", sector)
                .bind("type", type)
                .bind("headings", headings)
                .map((row, c) -> tx.bodies().read(row.getString(1), ImportRows.WORDS))
                .findOne();
    }

    @Override
    public void remember(String region, String sector, String type, String headings, List<String> columns) {
        tx.sql()
                .createUpdate("insert into record_import_columns (region, sector, type, headings, columns, changed_at)"
                        + " values (:region, :sector, :type, :headings, :columns, :now)"
                        + " on conflict (region, sector, type, headings) do update set columns = excluded.columns,"
                        + " changed_at = excluded.changed_at")
                .bind("region", region)
                .bind("sector", sector)
                .bind("type", type)
                .bind("headings", headings)
                .bind("columns", tx.bodies().write(columns))
                .bind("now", tx.now().toEpochMilli())
                .execute();
    }

    @Override
    public List<FileImport> forgettable(Instant before, int most) {
        return tx.sql()
                .createQuery(SELECT + "i.forgotten_at is null and i.state not in ('WAITING', 'RUNNING')"
                        + " and i.changed_at < :before order by i.changed_at, i.id limit :most")
                .bind("before", before.toEpochMilli())
                .bind("most", most)
                .map((row, c) -> ImportRows.work(row, tx.bodies()))
                .list();
    }

    @Override
    public List<FileImport> kept(String region, String sector, String type) {
        return tx.sql()
                .createQuery(SELECT + "i.forgotten_at is null and i.region = :region and i.sector = :sector"
                        + " and i.type = :type order by i.created_at, i.id")
                .bind("region", region)
                .bind("sector", sector)
                .bind("type", type)
                .map((row, c) -> ImportRows.work(row, tx.bodies()))
                .list();
    }

    @Override
    public boolean forget(FileImport work) {
        boolean stands = tx.sql()
                        .createUpdate("update record_import set body = :body, forgotten_at = :now,"
                                + " state = case state when 'PREPARED' then 'CANCELLED' else state end where id = :id"
                                + " and forgotten_at is null and state not in ('WAITING', 'RUNNING')")
                        .bind("body", tx.bodies().write(work.table().withoutSample()))
                        .bind("now", tx.now().toEpochMilli())
                        .bind("id", work.id())
                        .execute()
                == 1;
        if (stands) {
            forgetLines(work.id());
            forgetBytes(work);
        }
        return stands;
    }

    private void forgetBytes(FileImport work) {
        tx.sql()
                .createUpdate("delete from stored_file where region = :region and sha256 = :sha256 and passing = 1"
                        + " and not exists (select 1 from record_import i where i.region = :region"
                        + " and i.sha256 = :sha256 and i.forgotten_at is null)")
                .bind("region", work.region())
                .bind("sha256", work.file().sha256())
                .execute();
    }
}
