package simpul.core.records.transfer;

/** How cells are repeated in findings. */
final class Cells {
    private static final int MOST = 80;

    private Cells() {}

    static String shortened(String cell) {
        return cell.length() > MOST ? cell.substring(0, MOST) + "\u2026" : cell;
    }
}
