package simpul.core.records.table;

import org.jspecify.annotations.Nullable;

/** Reads the whole numbers of a workbook, of which there are several to a cell. Stateless. */
final class Digits {
    private static final int MOST = 9;

    private Digits() {}

    /** The number; -1 when there is none or it is longer than nine digits. */
    static int of(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > MOST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
