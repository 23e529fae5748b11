package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.result.Finding;
import simpul.core.model.text.FormulaText;
import simpul.core.model.text.Text;
import simpul.core.records.table.TableCell;
import simpul.core.records.table.TableLine;

/**
 * One line of a table that is taken in.
 *
 * @param number line of the spreadsheet
 * @param cells what was written, by the path of the column
 * @param written every cell in its place, as it can be read again
 */
record ImportRow(int number, Map<String, String> cells, List<String> written) {
    private static final Set<String> NUMBERS = Set.of("integer", "decimal", "money");
    /** Whole digits of which Excel keeps all. */
    private static final int KEPT_DIGITS = 15;

    /** Reads a line; what cannot be taken as data at all is refused here. */
    static ImportRow of(TableLine line, Headings headings, List<Finding> refused) {
        Map<String, String> cells = new HashMap<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            TableCell cell = line.cells().get(i);
            Optional<Headings.Target> target = i < headings.size() ? headings.target(i) : Optional.empty();
            if (i >= headings.size() && !cell.isBlank()) {
                refused.add(Finding.blocking(
                        "ROW_TOO_WIDE",
                        "",
                        Text.of(
                                "Baris ini punya lebih banyak sel daripada judul kolom. Beri judul pada kolomnya, atau hapus sel yang"
                                        + " berlebih.",
                                "This row has more cells than there are headings. Give the column a heading, or remove the"
                                        + " cells.")));
            }
            target.flatMap(t -> fault(cell, t)).ifPresent(refused::add);
            String words = target.map(t -> words(cell, t)).orElse(cell.text());
            target.ifPresent(t -> cells.put(t.path(), words));
            written.add(words);
        }
        return new ImportRow(line.number(), cells, written);
    }

    boolean isBlank(String path) {
        return cells.getOrDefault(path, "").isBlank();
    }

    /** Whether both hold the same at a path. */
    boolean says(String path, ImportRow other) {
        return at(path).equals(other.at(path));
    }

    /** What stands at a path; case makes no difference. */
    String at(String path) {
        return cells.getOrDefault(path, "").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Finding> fault(TableCell cell, Headings.Target target) {
        String text = cell.text().strip();
        return Optional.ofNullable(
                switch (cell.kind()) {
                    case FORMULA -> formula(target);
                    case TEXT -> text.startsWith("=") ? formula(target) : null;
                    case WRITTEN -> FormulaText.is(text) ? formula(target) : null;
                    case ERROR ->
                        Finding.blocking(
                                "CELL_ERROR",
                                target.path(),
                                Text.of(
                                        "Sel ini berisi galat Excel. Isi dengan nilainya.",
                                        "This cell holds an Excel error. Write its value instead."));
                    case NUMBER -> isCut(text, target) ? cut(target) : null;
                    default -> null;
                });
    }

    private static Finding formula(Headings.Target target) {
        return Finding.blocking(
                "CELL_FORMULA",
                target.path(),
                Text.of(
                        "Sel ini berisi rumus. Tempelkan nilainya, bukan rumusnya.",
                        "This cell holds a formula. Paste its value instead."));
    }

    /** A number such as a NIK in a field of text: Excel has put zeros in the place of its last digits. */
    private static boolean isCut(String number, Headings.Target target) {
        return !NUMBERS.contains(target.field().kind())
                && number.replaceFirst("\\..*", "").replace("-", "").length() > KEPT_DIGITS;
    }

    /** What of a number is certain, so that nobody takes the rest of it for true. */
    private static String kept(String number, Headings.Target target) {
        return isCut(number, target) ? number.replaceAll("(?<=\\d{" + KEPT_DIGITS + "})\\d", "?") : number;
    }

    private static Finding cut(Headings.Target target) {
        return Finding.blocking(
                "CELL_DIGITS_LOST",
                target.path(),
                Text.of(
                        "Excel menyimpan paling banyak 15 angka dari sebuah bilangan, jadi angka terakhirnya sudah hilang."
                                + " Ubah format sel menjadi Teks, lalu ketik lagi.",
                        "Excel keeps at most 15 digits of a number, so its last digits are lost already."
                                + " Format the cell as Text, then type it again."));
    }

    private static String words(TableCell cell, Headings.Target target) {
        String text = cell.text().strip();
        String kind = target.field().kind();
        return switch (cell.kind()) {
            case WRITTEN -> FormulaText.restored(text);
            case TEXT -> FormulaText.ofWorkbook(text);
            // Where people read numbers a comma stands before the fraction; in codes such as 35.15 a point does.
            case NUMBER -> NUMBERS.contains(kind) ? text.replace('.', ',') : kept(text, target);
            case DAY -> kind.equals("date") && text.length() > 10 ? text.substring(0, 10) : text;
            default -> text;
        };
    }
}
