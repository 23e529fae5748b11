package simpul.bench.swap;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the numbered rows of a table as its text comes in. For one thread. */
final class Rows {
    /** What stands before the number of a row. */
    static final String MARK = "BARIS-";

    private static final Pattern NUMBER = Pattern.compile(MARK + "(\\d+)");

    private final BitSet seen = new BitSet();
    private final StringBuilder line = new StringBuilder();
    private int twice;
    private boolean ended;

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            char c = (char) (bytes[i] & 0xff);
            ended = c == '\n';
            if (ended) {
                whole();
            } else {
                line.append(c);
            }
        }
    }

    private void whole() {
        Matcher number = NUMBER.matcher(line);
        if (number.find()) {
            int row = Integer.parseInt(number.group(1));
            twice += seen.get(row) ? 1 : 0;
            seen.set(row);
        }
        line.setLength(0);
    }

    /** Says what is wrong when these are not the rows from 1 to a number, each once and whole. */
    String wrong(int rows) {
        boolean all = seen.cardinality() == rows && seen.nextClearBit(1) == rows + 1;
        return all && twice == 0 && ended
                ? Errand.WELL
                : seen.cardinality() + " rows of " + rows + ", " + twice + " twice" + (ended ? "" : ", cut off");
    }
}
