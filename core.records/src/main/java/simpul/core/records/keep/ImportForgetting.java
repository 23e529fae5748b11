package simpul.core.records.keep;

import java.util.List;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.ImportStore;
import simpul.core.model.store.Tx;

/** Takes away the files and refused rows of imports, each with a note in the trail of its region. Stateless. */
public final class ImportForgetting {
    private ImportForgetting() {}

    /** @param why {@code term} or {@code erasure} */
    public static void forget(Tx tx, List<FileImport> imports, String why) {
        ImportStore store = tx.port(ImportStore.class);
        for (FileImport work : imports) {
            if (store.forget(work)) {
                tx.audit(AuditNote.of("record.import.forget", "import", work.id())
                        .in(work.region())
                        .with("sector", work.sector())
                        .with("type", work.type())
                        .with("why", why));
            }
        }
    }
}
