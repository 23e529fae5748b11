package simpul.core.records.judge;

import simpul.core.model.record.RecordMark;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What people read when a rule of a sector threw or ran out of time. Stateless. */
final class Undecided {
    private static final String CODE = "RULE_UNDECIDED";

    private Undecided() {}

    /** Passes, and the record keeps a mark. */
    static Finding marked(Text rule) {
        return Finding.warning(
                CODE,
                "",
                Text.of(
                        "Aturan ini belum diputus karena modul sektor gagal, dan hal itu ditandai pada catatan: "
                                + rule.id() + ".",
                        "This rule was not decided because the sector module failed, which is marked on the record: "
                                + rule.en() + "."));
    }

    /** Blocks, until somebody who may says otherwise. */
    static Finding finding(Text rule) {
        return Finding.blocking(
                CODE,
                RecordMark.WORD,
                Text.of(
                        "Aturan ini belum dapat diputus karena modul sektor gagal: " + rule.id()
                                + ". Isian Anda aman; coba lagi nanti, atau minta kepala OPD memutus dengan alasan tertulis.",
                        "This rule could not be decided because the sector module failed: " + rule.en()
                                + ". Your input is safe; try again later, or ask the head of OPD to decide with a written reason."));
    }
}
