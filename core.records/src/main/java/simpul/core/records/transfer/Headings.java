package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Which column holds which field, recognised by code or label. A computed field's column is read over. */
final class Headings {
    private final List<String> written;
    private final List<@Nullable FieldShape> fields = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Headings(List<String> written, TypeShape shape) {
        this.written = written;
        Set<String> seen = new HashSet<>();
        for (String heading : written) {
            Optional<FieldShape> field = heading.isBlank() ? Optional.empty() : find(heading, shape);
            if (field.isEmpty() && !heading.isBlank()) {
                findings.add(unknown(heading));
            }
            field.filter(f -> !seen.add(f.code())).ifPresent(f -> findings.add(twice(heading)));
            fields.add(field.filter(f -> !f.derived()).orElse(null));
        }
        shape.fields().stream()
                .filter(f -> f.required() && !f.derived() && !seen.contains(f.code()))
                .forEach(f -> findings.add(missing(f)));
    }

    private static Optional<FieldShape> find(String heading, TypeShape shape) {
        String wanted = plain(heading);
        return shape.fields().stream()
                .filter(f -> wanted.equals(plain(f.code()))
                        || wanted.equals(plain(f.label().id()))
                        || wanted.equals(plain(f.label().en())))
                .findFirst();
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
        return fields.size();
    }

    Optional<FieldShape> field(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    /** The heading of a field as it was written; empty when no column holds it. */
    String written(String field) {
        for (int i = 0; i < fields.size(); i++) {
            FieldShape known = fields.get(i);
            if (known != null && known.code().equals(field)) {
                return written.get(i);
            }
        }
        return "";
    }

    List<String> codes() {
        List<String> codes = new ArrayList<>();
        fields.forEach(f -> codes.add(f == null ? "" : f.code()));
        return codes;
    }
}
