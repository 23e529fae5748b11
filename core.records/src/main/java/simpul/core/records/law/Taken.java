package simpul.core.records.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.text.Text;
import simpul.core.records.input.RowFindings;
import simpul.core.records.values.Claimed;

/** What is said of values that are claimed already, at the row in which they stand. Stateless. */
public final class Taken {
    private Taken() {}

    /** Rows that say what a row above them in the same record says, and did not before. */
    public static List<Finding> repeated(RecordType type, Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        for (Constraint constraint : type.constraints()) {
            findings.addAll(repeated(constraint, candidate));
        }
        return findings;
    }

    /** The same under one constraint. */
    public static List<Finding> repeated(Constraint constraint, Candidate candidate) {
        List<String> before = new ArrayList<>();
        Claimed.repeated(Claimed.of(constraint, candidate.before(), candidate.former()))
                .forEach(c -> before.add(c.value()));
        return Claimed.repeated(Claimed.of(constraint, candidate.values(), candidate.state())).stream()
                .filter(c -> !before.remove(c.value()))
                .map(c -> at(
                        constraint,
                        c,
                        Told.finding(
                                constraint,
                                constraint.code(),
                                Told.place(constraint),
                                Text.of(
                                        "Isian ini sudah ada pada baris di atasnya. Hapus salah satunya.",
                                        "A row above says this already. Remove one of them."))))
                .toList();
    }

    /** The constraint's own sentence, for each of the values that another record claims. */
    public static List<Finding> by(
            Constraint constraint, Map<String, Object> values, @Nullable String state, Set<String> taken) {
        return Claimed.of(constraint, values, state).stream()
                .filter(c -> taken.contains(c.value()))
                .map(c -> broken(constraint, c))
                .distinct()
                .toList();
    }

    /** The constraint's own sentence. */
    public static Finding broken(Constraint constraint, Claimed claimed) {
        return at(constraint, claimed, Told.broken(constraint));
    }

    /** The finding as one of the row in which the value stands. */
    public static Finding at(Constraint constraint, Claimed claimed, Finding finding) {
        Row row = claimed.row();
        return row == null
                ? finding
                : constraint
                        .rows()
                        .map(part -> RowFindings.in(
                                part,
                                row.index(),
                                part.onePer()
                                        .<@Nullable Object>map(Field::code)
                                        .map(row.values()::get)
                                        .orElse(null),
                                finding))
                        .orElse(finding);
    }
}
