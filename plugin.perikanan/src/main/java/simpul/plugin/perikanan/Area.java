package simpul.plugin.perikanan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.text.Text;

/**
 * The eleven fishing areas of the Republic (WPPNRI), with the zone of measured fishing (PP 11/2023) and the provinces at
 * whose coast each lies.
 */
final class Area {
    private static final List<String[]> ROWS = ListFile.rows("wpp-2014.csv");
    private static final Map<String, Set<String>> PROVINCES = provinces();

    static final CodeList WPP = CodeList.of(
            "wpp",
            Text.of("WPPNRI", "Fishing area (WPPNRI)"),
            Edition.of(
                    LocalDate.of(2014, 1, 1),
                    "Pembagian WPPNRI oleh Kementerian Kelautan dan Perikanan; zona menurut PP 11/2023; provinsi pesisir"
                            + " disusun sendiri dan belum dikonfirmasi",
                    "Peraturan perundang-undangan, tanpa hak cipta (UU 28/2014 Ps 42)",
                    ROWS.stream().map(Area::code).toList()));

    private Area() {}

    /** Whether the area lies at the coast of a region's province; the list of provinces is not confirmed. */
    static boolean touches(String wpp, String region) {
        return PROVINCES.getOrDefault(wpp, Set.of()).contains(region.substring(0, 2));
    }

    static Text name(String wpp) {
        return Text.same("WPPNRI " + wpp);
    }

    private static Code code(String[] cells) {
        Code code = Code.of(cells[0], Text.of(cells[0] + " " + cells[1], cells[0] + " " + cells[2]))
                .remark("zona " + cells[3]);
        return cells[4].equals("yes") && cells[6].equals("yes") ? code : code.unconfirmed();
    }

    private static Map<String, Set<String>> provinces() {
        Map<String, Set<String>> provinces = new HashMap<>();
        ROWS.forEach(cells -> provinces.put(cells[0], Set.of(cells[5].split(" "))));
        return provinces;
    }
}
