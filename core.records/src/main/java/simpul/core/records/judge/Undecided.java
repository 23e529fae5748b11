package simpul.core.records.judge;

import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** What people read when a rule of a sector threw or ran out of time. Stateless. */
public final class Undecided {
    public static final String CODE = "RULE_UNDECIDED";

    private Undecided() {}

    /** Blocks, until somebody who may says otherwise. */
    public static Finding finding(Text rule) {
        return Finding.blocking(
                CODE,
                "",
                Text.of(
                        "Aturan ini belum dapat diputus karena modul sektor gagal: " + rule.id()
                                + ". Isian Anda aman; coba lagi nanti.",
                        "This rule could not be decided because the sector module failed: " + rule.en()
                                + ". Your input is safe; try again later."));
    }
}
