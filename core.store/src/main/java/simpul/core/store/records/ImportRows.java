package simpul.core.store.records;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import simpul.core.model.file.StoredFile;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportLine;
import simpul.core.model.record.ImportProgress;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportState;
import simpul.core.model.record.ImportTable;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.store.json.BodyCodec;

/** Between rows and imports. */
final class ImportRows {
    static final String COLUMNS =
            "i.id, i.sector, i.type, i.region, i.post, i.person, i.language, i.sha256, i.file_size,"
                    + " i.file_type, i.file_name, i.body, i.dry_run, i.state, i.total_rows, i.done_rows, i.created_rows,"
                    + " i.changed_rows, i.unchanged_rows, i.refused_rows, i.noted_rows, i.why, i.created_at, i.changed_at,"
                    + " i.forgotten_at";
    static final TypeReference<List<String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<ImportReport.CellFinding>> FINDINGS = new TypeReference<>() {};

    private ImportRows() {}

    private static @Nullable Instant forgotten(ResultSet row) throws SQLException {
        long at = row.getLong(25);
        return row.wasNull() ? null : Instant.ofEpochMilli(at);
    }

    static FileImport work(ResultSet row, BodyCodec bodies) throws SQLException {
        String why = row.getString(22);
        return new FileImport(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Language.valueOf(row.getString(7)),
                new StoredFile(row.getString(8), row.getLong(9), row.getString(10)),
                row.getString(11),
                bodies.read(row.getString(12), ImportTable.class),
                row.getInt(13) == 1,
                ImportState.valueOf(row.getString(14)),
                new ImportProgress(
                        row.getInt(15),
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19),
                        row.getInt(20),
                        row.getInt(21)),
                why == null ? null : bodies.read(why, Text.class),
                Instant.ofEpochMilli(row.getLong(23)),
                Instant.ofEpochMilli(row.getLong(24)),
                forgotten(row));
    }

    static <S extends SqlStatement<S>> S bind(S sql, FileImport work, BodyCodec bodies, Instant now) {
        return bind(
                sql.bind("id", work.id())
                        .bind("sector", work.sector())
                        .bind("type", work.type())
                        .bind("region", work.region())
                        .bind("post", work.post())
                        .bind("person", work.person())
                        .bind("language", work.language().name())
                        .bind("sha256", work.file().sha256())
                        .bind("size", work.file().size())
                        .bind("kind", work.file().type())
                        .bind("name", work.name())
                        .bind("body", bodies.write(work.table()))
                        .bind("dry", work.dryRun() ? 1 : 0)
                        .bind("state", work.state().name())
                        .bind("why", words(work.why(), bodies))
                        .bind("now", now.toEpochMilli()),
                work.progress());
    }

    static <S extends SqlStatement<S>> S bind(S sql, ImportProgress rows) {
        return sql.bind("total", rows.total())
                .bind("done", rows.done())
                .bind("created", rows.created())
                .bind("changed", rows.changed())
                .bind("unchanged", rows.unchanged())
                .bind("refused", rows.refused())
                .bind("noted", rows.noted());
    }

    static @Nullable String words(@Nullable Text text, BodyCodec bodies) {
        return text == null ? null : bodies.write(text);
    }

    static ImportLine line(ResultSet row, BodyCodec bodies) throws SQLException {
        return new ImportLine(
                row.getInt(1),
                bodies.read(row.getString(2), WORDS),
                row.getInt(3) == 1,
                bodies.read(row.getString(4), FINDINGS));
    }
}
