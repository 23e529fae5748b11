package simpul.core.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.store.engine.Engine;
import simpul.core.store.file.ClaimedBytes;
import simpul.core.store.file.Documents;
import simpul.core.store.file.Standing;
import simpul.core.store.home.DataHome;

/** Compares the rows of documents with the files that they name. */
final class DocumentCheck {
    /** An upload whose owner has not written its row yet is younger than this. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private final DataHome home;
    private final Engine engine;
    private final Clock clock;

    DocumentCheck(DataHome home, Engine engine, Clock clock) {
        this.home = home;
        this.engine = engine;
        this.clock = clock;
    }

    private record Row(String region, String sha256, long size) {}

    /** Adds what is wrong; answers with the number of documents looked at. */
    int into(List<Finding> findings) throws IOException {
        List<Row> rows = engine.read(sql -> sql.createQuery("select region, sha256, size from " + ClaimedBytes.ALL)
                .map((row, c) -> new Row(row.getString(1), row.getString(2), row.getLong(3)))
                .list());
        Set<String> named = new HashSet<>();
        for (Row row : rows) {
            String place = row.region() + '/' + row.sha256();
            named.add(place);
            Path file = home.documents().resolve(row.region()).resolve(row.sha256());
            if (!Files.isRegularFile(file)) {
                findings.add(Finding.blocking(
                        "DOCTOR_DOCUMENT_MISSING",
                        place,
                        Text.of(
                                "Dokumen hilang. Ambil dari cadangan.",
                                "The document is missing. Take it from a backup.")));
            } else if (Files.size(file) != row.size() || !Documents.digest(file).equals(row.sha256())) {
                findings.add(Finding.blocking(
                        "DOCTOR_DOCUMENT_CHANGED",
                        place,
                        Text.of(
                                "Isi dokumen berubah. Ambil dari cadangan.",
                                "The document's content changed. Take it from a backup.")));
            }
        }
        strays(named, findings);
        return rows.size();
    }

    private void strays(Set<String> named, List<Finding> findings) throws IOException {
        Instant limit = clock.instant().minus(YOUNG);
        Path documents = home.documents().toRealPath();
        for (var file : Standing.files(documents).entrySet()) {
            String place = documents.relativize(file.getKey()).toString().replace('\\', '/');
            if (!named.contains(place)
                    && !place.equals(home.documentsMark().getFileName().toString())
                    && file.getValue().isBefore(limit)) {
                findings.add(Finding.warning(
                        "DOCTOR_DOCUMENT_UNCLAIMED",
                        place,
                        Text.of(
                                "Berkas ini tidak disebut dokumen mana pun; boleh dihapus.",
                                "No document names this file; it may be deleted.")));
            }
        }
    }
}
