package simpul.plugin.perikanan;

import java.time.LocalDate;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.text.Text;

/** Fish species by their FAO 3-alpha codes, as far as they are traded between regions. */
final class Species {
    static final CodeList FAO = CodeList.of(
            "spesies",
            Text.of("Spesies (kode FAO)", "Species (FAO code)"),
            Edition.of(
                    LocalDate.of(2026, 1, 1),
                    "FAO ASFIS, kode 3-alfa; pilihan spesies yang diperdagangkan antardaerah, nama Indonesia umum",
                    "FAO, CC BY-NC-SA 3.0 IGO",
                    ListFile.rows("fao-2026.csv").stream().map(Species::code).toList()));

    private Species() {}

    /** What people call a species; its code where no edition knows it. */
    static Text name(String code) {
        return FAO.ever(code).map(Code::label).orElseGet(() -> Text.same(code));
    }

    private static Code code(String[] cells) {
        Code code = Code.of(cells[0], Text.of(cells[1], cells[2])).remark(cells[3]);
        return cells[4].equals("yes") ? code : code.unconfirmed();
    }
}
