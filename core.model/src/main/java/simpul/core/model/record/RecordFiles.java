package simpul.core.model.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.store.Call;

/**
 * Files of records. A file is deposited first and then named by the record that holds it, so that a form which is refused for
 * another field does not lose it. Thread-safe; never to be called while a transaction is open.
 *
 * <pre>{@code
 * RecordFile file = files.deposit(call, "ternak", "mutasi", "sertifikat", upload, "sertifikat.pdf").value();
 * records.create(call, "ternak", "mutasi", Map.of("sertifikat", file.id(), ..), InputStyle.PROGRAMS);
 * }</pre>
 */
public interface RecordFiles {
    /**
     * Takes a finished temporary file over for a field. Only the post that deposited it can name it, in one record of that
     * type; what no record has named after seven days is forgotten. Findings are at {@code file}.
     */
    Result<RecordFile> deposit(Call call, String sector, String type, String field, Path upload, String name);

    /** A file that the caller deposited for a field and no record has named yet. */
    Optional<RecordFile> waiting(Caller caller, String sector, String type, String field, String id);

    /** The file in a field of a record; whoever sees the field may read it, for anybody else there is none. */
    Result<Opened> open(Caller caller, String sector, String type, String record, String field);

    /**
     * A file with a way to its bytes.
     *
     * @param bytes opened when somebody reads them
     */
    record Opened(RecordFile file, Bytes bytes) {}

    /** Opens bytes. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }
}
