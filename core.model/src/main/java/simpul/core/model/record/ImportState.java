package simpul.core.model.record;

import java.util.Set;
import simpul.core.model.text.Text;

/** How far an import of a file has come. Names are stored data. */
public enum ImportState {
    PREPARED("disiapkan", "being prepared"),
    WAITING("menunggu", "waiting"),
    RUNNING("berjalan", "running"),
    DONE("selesai", "done"),
    CANCELLED("dibatalkan", "cancelled"),
    FAILED("gagal", "failed");

    private static final Set<ImportState> ENDED = Set.of(DONE, CANCELLED, FAILED);

    private final Text word;

    ImportState(String id, String en) {
        this.word = Text.of(id, en);
    }

    public Text word() {
        return word;
    }

    /** Whether nothing goes on by itself any more. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }
}
