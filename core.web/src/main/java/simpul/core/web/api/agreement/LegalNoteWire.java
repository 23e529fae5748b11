package simpul.core.web.api.agreement;

import simpul.core.model.agreement.LegalNote;
import simpul.core.model.text.Text;

/** What the law says about a case: who settles a dispute, where results go, whether a secretariat may be formed. */
record LegalNoteWire(String code, Text title, Text text, String basis) {
    static LegalNoteWire of(LegalNote note) {
        return new LegalNoteWire(note.code(), note.title(), note.text(), note.basis());
    }
}
