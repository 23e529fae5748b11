package simpul.core.model.record;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;

/**
 * Takes CSV and XLSX files in: up to 25 MB and {@link Imports#MOST_ROWS} rows, as work of its own that goes on after a
 * restart, through the same writing path as a form. Thread-safe; never to be called while a transaction is open.
 *
 * <pre>{@code
 * FileImport work = imports.receive(call, "perikanan", "lot", upload, "lot.xlsx", null).value();  // columns are guessed
 * imports.start(call, "perikanan", "lot", work.id(), new ImportOrder(null, corrected, true));     // dry run
 * }</pre>
 *
 * <p>Imports of other regions do not exist for the caller.
 */
public interface FileImports {
    /**
     * Keeps a file and finds out what its columns hold. Refused when it is no table, too large, or a trap.
     *
     * @param order how to begin at once; null to leave it to {@link #start}
     */
    Result<FileImport> receive(
            Call call, String sector, String type, Path upload, String name, @Nullable ImportOrder order);

    Result<FileImport> find(Caller caller, String sector, String type, String id);

    /** The newest first. */
    Result<Page<FileImport>> list(Caller caller, String sector, String type, Cursor cursor);

    /** What a column can be taken as, required ones first. */
    Result<List<ImportTarget>> targets(Caller caller, String sector, String type);

    /** Turns to another sheet and guesses what its columns hold; only while it is being prepared. */
    Result<FileImport> turn(Call call, String sector, String type, String id, String sheet);

    /**
     * Begins, from the first row; an import that stopped halfway goes on behind its last row. What the columns are taken as
     * is kept for the next file with these headings.
     */
    Result<FileImport> start(Call call, String sector, String type, String id, ImportOrder order);

    /** Stops before the next 500 rows; what has been kept stays. */
    Result<FileImport> cancel(Call call, String sector, String type, String id);

    /** Rows about which there is something to say. */
    Result<Page<ImportLine>> lines(Caller caller, String sector, String type, String id, Cursor cursor);

    /** The refused rows under their own headings with a column that says what was wrong; CSV or XLSX. */
    Result<Exports.Export> badRows(Caller caller, String sector, String type, String id, Exports.Format format);
}
