package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.text.FormulaText;
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
     * @param key by which it is chosen, see {@link simpul.core.model.record.ImportTarget}
     * @param path code of the field; of a field of a row {@code part[row].field}
     */
    record Target(String key, String path, FieldShape field) {}

    /** The column that a file of refused rows has beside its own. */
    static final Text WHAT_WAS_WRONG = Text.of("Yang perlu diperbaiki", "What to correct");

    private final List<String> written;
    private final TypeShape shape;
    private final List<PartColumn> partColumns;
    private final OlderRows older;
    private final RowColumns rows = new RowColumns();
    private final List<@Nullable Target> targets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Columns recognised by what is written above them. */
    Headings(List<String> written, Vocabulary vocabulary) {
        this(written, vocabulary, null);
    }

    /**
     * Columns as somebody has chosen them.
     *
     * @param chosen a key for each column, empty for one that is read over; null to recognise them
     */
    Headings(List<String> written, Vocabulary vocabulary, @Nullable List<String> chosen) {
        this(written, vocabulary, chosen, OlderRows.NONE);
    }

    /** Columns as somebody has chosen them, maybe while an older version of the module ran. */
    Headings(List<String> written, Vocabulary vocabulary, @Nullable List<String> chosen, OlderRows older) {
        this.written = written;
        this.older = older;
        this.shape = vocabulary.shape();
        this.partColumns = PartColumn.of(vocabulary);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < written.size(); i++) {
            String heading = written.get(i);
            Optional<Target> target =
                    chosen == null ? recognised(heading) : byKey(i < chosen.size() ? chosen.get(i) : "");
            target.filter(t -> !seen.add(t.path())).ifPresent(t -> findings.add(twice(heading)));
            target.filter(t -> FileColumns.is(t.field()))
                    .ifPresent(t -> findings.add(FileColumns.refused(t.field(), heading)));
            targets.add(target.filter(t -> !t.field().derived() && !FileColumns.is(t.field()))
                    .orElse(null));
        }
        shape.fields().stream()
                .filter(f -> f.required() && !f.derived() && !seen.contains(f.code()) && !older.gives(f.code()))
                .forEach(f -> findings.add(FileColumns.is(f) ? FileColumns.required(f) : missing(f)));
    }

    /** Whether a file of refused rows put this column there. */
    static boolean explains(String heading) {
        return names(plain(heading), WHAT_WAS_WRONG.id(), WHAT_WAS_WRONG);
    }

    private Optional<Target> recognised(String heading) {
        Optional<Target> target = heading.isBlank() ? Optional.empty() : find(heading);
        if (target.isEmpty() && !heading.isBlank() && !isReadOver(heading) && !explains(heading)) {
            findings.add(unknown(heading));
        }
        return target;
    }

    private Optional<Target> byKey(String chosen) {
        String key = FormerNames.now(shape, older.column(chosen));
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<Target> target = shape.field(key)
                .filter(f -> !f.derived())
                .map(f -> new Target(f.code(), f.code(), f))
                .or(() -> partColumns.stream()
                        .filter(c -> c.key().equals(key))
                        .findFirst()
                        .map(c -> new Target(key, rows.path(c), c.field())));
        if (target.isEmpty()) {
            findings.add(unknown(key));
        }
        return target;
    }

    private Optional<Target> find(String heading) {
        String wanted = plain(heading);
        return shape.fields().stream()
                .filter(f -> names(wanted, f.code(), f.label()))
                .findFirst()
                .map(f -> new Target(f.code(), f.code(), f))
                .or(() -> column(heading).map(c -> new Target(c.key(), rows.path(c), c.field())));
    }

    /** As it was exported, or in other letters where only one can be meant. */
    private Optional<PartColumn> column(String heading) {
        String exact = FormulaText.restored(heading.strip());
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

    static boolean names(String wanted, String code, Text label) {
        return wanted.equals(plain(code)) || wanted.equals(plain(label.id())) || wanted.equals(plain(label.en()));
    }

    /** Case, blanks and a unit in brackets make no difference. */
    static String plain(String heading) {
        return FormulaText.restored(heading.strip())
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
                Text.of(
                        "Kolom '" + shown + "' muncul dua kali. Hapus salah satunya.",
                        "The column '" + shown + "' appears twice. Remove one of them."));
    }

    private static Finding missing(FieldShape field) {
        return Finding.blocking(
                "COLUMN_MISSING",
                field.code(),
                Text.of(
                        "Kolom wajib '" + field.label().id() + "' tidak ada. Tambahkan kolom dengan judul itu.",
                        "The required column '" + field.label().en()
                                + "' is missing. Add a column with that heading."));
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

    /** The cells of a record's lines as input. */
    Map<String, Object> input(RecordLines record) {
        return older.upcast(rows.input(record.lines()));
    }

    /** Whether rows of a record may stand in lines below it. */
    boolean hasRows() {
        return !rows.free().isEmpty();
    }

    /** The columns of free rows. */
    Set<String> rowPaths() {
        return rows.free();
    }

    /** The columns of the record itself. */
    List<String> recordPaths() {
        return targets.stream()
                .filter(Objects::nonNull)
                .map(Target::path)
                .filter(path -> !rows.free().contains(path))
                .toList();
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

    /** A finding about a record, at its cell. */
    ImportReport.CellFinding at(RecordLines record, Finding finding) {
        Optional<RowColumns.At> row = rows.at(finding.field());
        return row.filter(at -> at.line() < record.size())
                .map(at -> at(record.lines().get(at.line()), at.column(), finding))
                .orElseGet(() -> inLine(record.first(), finding));
    }

    /** A finding about a line, at its cell. */
    ImportReport.CellFinding inLine(ImportRow line, Finding finding) {
        return at(line, finding.field(), finding);
    }

    private ImportReport.CellFinding at(ImportRow line, String path, Finding finding) {
        String cell = line.cells().getOrDefault(path, "");
        return new ImportReport.CellFinding(line.number(), written(path), Cells.shortened(cell), finding);
    }

    /** The keys of the columns; empty for what is read over. */
    List<String> keys() {
        return targets.stream().map(t -> t == null ? "" : t.key()).toList();
    }

    /** The keys of the columns that are taken in. */
    Set<String> taken() {
        Set<String> taken = new HashSet<>(keys());
        taken.remove("");
        return taken;
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        targets.forEach(t -> codes.add(t == null ? "" : t.path()));
        return codes;
    }
}
