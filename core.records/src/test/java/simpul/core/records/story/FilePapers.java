package simpul.core.records.story;

import static simpul.core.records.story.RecordHouse.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordFile;

/** An office that moves animals with papers, and what its tests do with them. */
abstract class FilePapers {
    static final String SECTOR = "ternak";
    static final String TYPE = "mutasi";
    static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    Path folder;

    RecordHouse house;

    @BeforeEach
    void open() {
        house = new RecordHouse(folder, new LivestockSector(), "a", "81", "35", "73");
    }

    @AfterEach
    void close() {
        house.close();
    }

    static byte[] pdf(String words) {
        return ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    Result<RecordFile> send(String region, String field, String name, byte[] content) {
        try {
            Path upload = Files.write(Files.createTempFile(folder, "kirim", ""), content);
            return house.papers.deposit(call(region), SECTOR, TYPE, field, upload, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecordFile sent(String field, String words) {
        return send("81", field, field + ".pdf", pdf(words)).value();
    }

    static Map<String, Object> movement(String number) {
        Map<String, Object> values = new HashMap<>();
        values.put("nomor", number);
        values.put("tanggal", "2026-08-17");
        values.put("tujuan", "35");
        return values;
    }

    Result<RecordView> create(Map<String, ?> values) {
        return house.records.create(call("81"), SECTOR, TYPE, values, InputStyle.PROGRAMS);
    }

    Result<RecordView> change(RecordView record, Map<String, ?> values) {
        return house.records.change(
                call("81"), SECTOR, TYPE, record.id(), record.version(), values, InputStyle.PROGRAMS);
    }

    RecordView complete(String number) {
        Map<String, Object> values = movement(number);
        LivestockSector.papers()
                .forEach(f ->
                        values.put(f.code(), sent(f.code(), number + f.code()).id()));
        return create(values).value();
    }

    static RecordFile file(RecordView record, String field) {
        return (RecordFile) Objects.requireNonNull(record.values().get(field));
    }

    String read(Caller caller, RecordView record, String field) {
        try (InputStream in = house.papers
                .open(caller, SECTOR, TYPE, record.id(), field)
                .value()
                .bytes()
                .open()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean lies(RecordFile file) {
        return Files.exists(folder.resolve("documents").resolve("81").resolve(file.sha256()));
    }

    /** A night passes: what nobody names and nobody has touched for a day goes. */
    void night() throws IOException {
        try (var all = Files.walk(folder.resolve("documents"))) {
            for (Path old : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
            }
        }
        house.fixture.foundation().forgetDeposits(WEEK);
        house.fixture.foundation().forgetStrayDocuments(Duration.ofDays(1));
    }

    static List<String> codes(Result<?> refused) {
        return refused.problem().findings().stream()
                .map(f -> f.field() + " " + f.code())
                .toList();
    }

    ProblemKind readRefused(Caller caller, RecordView record, String field) {
        return house.papers
                .open(caller, SECTOR, TYPE, record.id(), field)
                .problem()
                .kind();
    }
}
