package simpul.core.records.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles of a workbook show a number as a day. Immutable. */
final class XlsxStyles {
    private static final int MOST = 100_000;

    private final BitSet dates;

    private XlsxStyles(BitSet dates) {
        this.dates = dates;
    }

    static XlsxStyles none() {
        return new XlsxStyles(new BitSet());
    }

    static XlsxStyles read(XmlPart xml) throws IOException, Unreadable {
        Map<String, String> patterns = new HashMap<>();
        BitSet dates = new BitSet();
        boolean ofCells = false;
        int index = 0;
        while (xml.next() && index < MOST && patterns.size() < MOST) {
            switch (xml.name()) {
                case "numFmt" -> patterns.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                case "cellXfs" -> ofCells = true;
                case "cellStyles", "dxfs" -> ofCells = false;
                case "xf" -> {
                    if (ofCells) {
                        String id = xml.attribute("numFmtId", "0");
                        int format = Math.max(0, Digits.of(id));
                        dates.set(index++, ShownDates.isDate(format, patterns.getOrDefault(id, "")));
                    }
                }
                default -> {}
            }
        }
        return new XlsxStyles(dates);
    }

    boolean isDate(@Nullable String style) {
        int index = Digits.of(style);
        return index >= 0 && dates.get(index);
    }
}
