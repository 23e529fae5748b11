package simpul.core.model.record;

import java.io.IOException;
import java.io.OutputStream;
import simpul.core.model.access.Caller;
import simpul.core.model.result.Result;

/**
 * Writes all records that a caller may see, page by page, so that a slow reader holds no connection, cursor or module.
 * Thread-safe.
 */
public interface Exports {
    /** The formats of an export. */
    enum Format {
        CSV("text/csv; charset=utf-8", "csv"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
        JSON("application/json", "json");

        private final String mediaType;
        private final String ending;

        Format(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        /** The ending of the file's name, without the dot. */
        public String ending() {
            return ending;
        }
    }

    /** What to write once the answer has begun. */
    interface Export {
        /** A name for the file, with its ending. */
        String fileName();

        void write(OutputStream out) throws IOException;
    }

    Result<Export> export(Caller caller, String sector, String type, RecordSearch search, Format format);
}
