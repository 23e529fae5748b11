package simpul.core.model.record;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.record.RecordFile;

/** Port: the files of records, and those that were uploaded and wait for one. */
public interface RecordFileStore {
    void deposit(DepositedFile file);

    /** A file that this post deposited for the field and no record has named. */
    Optional<RecordFile> waiting(String post, String sector, String type, String field, String id);

    /** Gives files that wait to a record; answers with one that is not there any more, or not this post's. */
    Optional<String> claim(String record, String post, Set<String> files);

    /** Takes all other files away from a record; their bytes go once nobody names them. */
    void keepOnly(String record, Collection<String> files);

    /** The region whose documents hold the bytes of a file of a record. Whoever asks has shown that the reader may see it. */
    Optional<String> place(String record, String file);

    /** Forgets what has waited since before that moment; answers with how many. */
    int forget(Instant before);
}
