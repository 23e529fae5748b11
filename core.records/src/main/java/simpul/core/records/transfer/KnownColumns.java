package simpul.core.records.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.ImportStore;
import simpul.core.model.record.ImportTarget;
import simpul.core.records.keep.Vocabulary;

/**
 * What columns with the same headings were taken as before, in one region for one type. The column of a file of refused
 * rows that says what was wrong makes no difference. Used in one transaction.
 */
record KnownColumns(ImportStore store, String region, String sector, String type) {
    /** What was chosen the last time, as far as the type still has it. */
    Optional<List<String>> find(List<String> headings, Vocabulary vocabulary) {
        Set<String> known =
                ColumnGuess.targets(vocabulary).stream().map(ImportTarget::key).collect(Collectors.toSet());
        return store.columns(region, sector, type, digest(headings)).map(kept -> {
            List<String> columns = new ArrayList<>();
            int at = 0;
            for (String heading : headings) {
                String key = Headings.explains(heading) || at >= kept.size() ? "" : kept.get(at++);
                columns.add(known.contains(key) ? key : "");
            }
            return columns;
        });
    }

    void keep(List<String> headings, List<String> columns) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!Headings.explains(headings.get(i))) {
                kept.add(i < columns.size() ? columns.get(i) : "");
            }
        }
        store.remember(region, sector, type, digest(headings), kept);
    }

    private static String digest(List<String> headings) {
        String written = headings.stream()
                .filter(h -> !Headings.explains(h))
                .map(Headings::plain)
                .collect(Collectors.joining("\n"));
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
