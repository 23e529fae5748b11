package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.record.ImportTarget;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;

/** Guesses what columns hold: by code or label, then by what only one field can be meant with. Stateless. */
final class ColumnGuess {
    /** Shorter words are part of too many others. */
    private static final int TELLING = 4;

    private ColumnGuess() {}

    /** What a column can be taken as, required fields first. */
    static List<ImportTarget> targets(Vocabulary vocabulary) {
        Stream<ImportTarget> fields = vocabulary.shape().fields().stream()
                .filter(f -> !f.derived() && !FileColumns.is(f))
                .map(f -> new ImportTarget(f.code(), f.label(), f.required()));
        Stream<ImportTarget> rows =
                PartColumn.of(vocabulary).stream().map(c -> new ImportTarget(c.key(), c.heading(), false));
        return Stream.concat(fields, rows)
                .sorted(java.util.Comparator.comparing(t -> !t.required()))
                .toList();
    }

    /** A key for each column; empty where nothing can be told. */
    static List<String> of(List<String> written, Vocabulary vocabulary) {
        List<String> keys = new ArrayList<>(new Headings(written, vocabulary).keys());
        Set<String> taken = new HashSet<>();
        keys.replaceAll(key -> key.isEmpty() || taken.add(key) ? key : "");
        List<ImportTarget> targets = targets(vocabulary);
        for (int i = 0; i < keys.size(); i++) {
            String heading = written.get(i);
            if (keys.get(i).isEmpty() && !heading.isBlank() && !Headings.explains(heading)) {
                List<ImportTarget> alike = targets.stream()
                        .filter(t -> !taken.contains(t.key()))
                        .filter(t -> alike(Headings.plain(heading), t.label()))
                        .toList();
                if (alike.size() == 1) {
                    keys.set(i, alike.get(0).key());
                    taken.add(alike.get(0).key());
                }
            }
        }
        return keys;
    }

    private static boolean alike(String heading, Text label) {
        return alike(heading, Headings.plain(label.id())) || alike(heading, Headings.plain(label.en()));
    }

    private static boolean alike(String one, String other) {
        return one.length() >= TELLING && other.length() >= TELLING && (one.contains(other) || other.contains(one));
    }
}
