package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;

/**
 * Which column holds which field, recognised by code or label. The column of a computed field, and of a part whose rows
 * stand in one cell, is read over.
 */
final class Headings {
    /**
     * What a column holds.
     *
     * @param path code of the field; of a field of a row {@code part[row].field}
     */
    record Target(String path, FieldShape field) {}

    private final List<String> written;
    private final TypeShape shape;
    private final List<PartColumn> partColumns;
    private final RowColumns rows = new RowColumns();
    private final List<@Nullable Target> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Headings(List<String> written, Vocabulary vocabulary) {
        this.written = written;
        this.shape = vocabulary.shape();
        this.partColumns = PartColumn.of(vocabulary);
        Set<String> seen = new HashSet<>();
        for (String heading : written) {
            Optional<Target> target = heading.isBlank() ? Optional.empty() : find(heading);
            if (target.isEmpty() && !heading.isBlank() && !isReadOver(heading)) {
                findings.add(unknown(heading));
            }
            target.filter(t -> !seen.add(t.path())).ifPresent(t -> findings.add(twice(heading)));
            targets.add(target.filter(t -> !t.field().derived()).orElse(null));
        }
        shape.fields().stream()
                .filter(f -> f.required() && !f.derived() && !seen.contains(f.code()))
                .forEach(f -> findings.add(missing(f)));
    }

    private Optional<Target> find(String heading) {
        String wanted = plain(heading);
        return shape.fields().stream()
                .filter(f -> names(wanted, f.code(), f.label()))
                .findFirst()
                .map(f -> new Target(f.code(), f))
                .or(() -> column(heading).map(c -> new Target(rows.path(c), c.field())));
    }

    /** As it was exported, or in other letters where only one can be meant. */
    private Optional<PartColumn> column(String heading) {
        String exact = Formulas.restored(heading.strip());
        String wanted = plain(heading);
        List<PartColumn> same = partColumns.stream()
                .filter(c -> exact.startsWith(c.heading().id())
                        || exact.startsWith(c.heading().en()))
                .filter(c -> names(wanted, c.key(), c.heading()))
                .toList();
        List<PartColumn> alike = same.isEmpty()
                ? partColumns.stream()
                        .filter(c -> names(wanted, c.key(), c.heading()))
                        .toList()
                : same;
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** What only an export has: free rows in one cell, and where the record stands. */
    private boolean isReadOver(String heading) {
        return shape.workflow().isPresent() && names(plain(heading), "", ExportColumn.STATE)
                || shape.parts().stream().anyMatch(p -> names(plain(heading), p.code(), p.label()));
    }

    private static boolean names(String wanted, String code, Text label) {
        return wanted.equals(plain(code)) || wanted.equals(plain(label.id())) || wanted.equals(plain(label.en()));
    }

    /** Case, blanks and a unit in brackets make no difference. */
    private static String plain(String heading) {
        return Formulas.restored(heading.strip())
                .replaceAll("\\s*\\([^)]*\\)\\s*$", "")
                .replaceAll("[\\s_]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Finding unknown(String heading) {
        String shown = Cells.shortened(heading);
        return Finding.blocking(
                "COLUMN_UNKNOWN",
                shown,
                Text.of(
                        "Kolom '" + shown + "' tidak dikenal. Hapus kolom itu atau sesuaikan judulnya.",
                        "The column '" + shown + "' is unknown. Remove it or correct its heading."));
    }

    private static Finding twice(String heading) {
        String shown = Cells.shortened(heading);
        return Finding.blocking(
                "COLUMN_TWICE",
                shown,
                Text.of("Kolom '" + shown + "' muncul dua kali.", "The column '" + shown + "' appears twice."));
    }

    private static Finding missing(FieldShape field) {
        return Finding.blocking(
                "COLUMN_MISSING",
                field.code(),
                Text.of(
                        "Kolom wajib '" + field.label().id() + "' tidak ada.",
                        "The required column '" + field.label().en() + "' is missing."));
    }

    List<Finding> findings() {
        return findings;
    }

    int size() {
        return targets.size();
    }

    Optional<Target> target(int column) {
        return Optional.ofNullable(targets.get(column));
    }

    /** The cells of a line, by the path of their column, as input for a record. */
    Map<String, Object> input(Map<String, String> cells) {
        return rows.input(cells);
    }

    /** The heading of a field as it was written; empty when no column holds it. */
    String written(String path) {
        for (int i = 0; i < targets.size(); i++) {
            Target known = targets.get(i);
            if (known != null && known.path().equals(path)) {
                return written.get(i);
            }
        }
        return "";
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        targets.forEach(t -> codes.add(t == null ? "" : t.path()));
        return codes;
    }
}
