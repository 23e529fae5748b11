package simpul.core.records.act;

import simpul.core.model.result.Finding;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** The function of an action asked for a value that the record has not yet, or that its reader may not see. */
final class Unseen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Field<?> field;
    private final boolean hidden;

    private Unseen(Field<?> field, boolean hidden) {
        super(field.code(), null, false, false);
        this.field = field;
        this.hidden = hidden;
    }

    static Unseen notYet(Field<?> field) {
        return new Unseen(field, false);
    }

    static Unseen hidden(Field<?> field) {
        return new Unseen(field, true);
    }

    /** What the reader is told instead; nothing is charged to the sector. */
    Outcome outcome() {
        Text label = field.label();
        Text words = hidden
                ? Text.of(
                        label.id()
                                + " pada catatan ini tidak terlihat bagi Anda atau belum diisi. Minta daerah pemiliknya"
                                + " melakukan langkah ini.",
                        label.en() + " of this record is not filled in, or you do not see it. Ask the region that owns"
                                + " the record to do this.")
                : Text.of(
                        label.id() + " pada catatan ini belum diisi. Lengkapi catatannya, lalu ulangi langkah ini.",
                        label.en() + " of this record is not filled in yet. Complete the record, then do this again.");
        return Outcome.refused(Finding.blocking("ACTION_FIELD", "", words));
    }
}
