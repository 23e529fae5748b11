package simpul.core.store.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;
import simpul.core.store.engine.Engine;
import simpul.core.store.home.DataHome;
import simpul.core.store.json.BodyCodec;

/** Signed statements of all heads, outside the database, each naming the one before. Thread-safe. */
public final class Checkpoints {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String ENDING = ".txt";
    private static final String SIGNATURE = "signature ";

    private final Path folder;
    private final CheckpointKey key;
    private final Engine engine;
    private final BodyCodec bodies;
    private final Clock clock;

    public Checkpoints(DataHome home, Engine engine, BodyCodec bodies, Clock clock) {
        this.folder = home.checkpoints();
        this.key = new CheckpointKey(home.keys());
        this.engine = engine;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** What lies in the folder: the checkpoints that are sound, and findings about those that are not. */
    public record Kept(List<Checkpoint> sound, List<Finding> findings) {}

    /** Writes a checkpoint of this moment. */
    public synchronized Checkpoint write() throws IOException {
        SortedMap<String, ChainLink> heads = engine.read(sql -> new AuditRows(sql, bodies).heads());
        List<Path> before = files();
        String previous = before.isEmpty() ? ChainEntry.START : digest(before.get(before.size() - 1));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Path file = free(now);
        Checkpoint point = new Checkpoint(file.getFileName().toString(), now, previous, heads);
        String text = point.text();
        Path part = Files.createTempFile(folder, ".part", "");
        Files.writeString(part, text + SIGNATURE + key.sign(text) + '\n');
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return point;
    }

    /** A checkpoint of its own name even when the clock stands. */
    private Path free(Instant now) {
        Path file = folder.resolve(STAMP.format(now) + ENDING);
        for (int i = 1; Files.exists(file); i++) {
            file = folder.resolve(STAMP.format(now) + '_' + String.format(java.util.Locale.ROOT, "%03d", i) + ENDING);
        }
        return file;
    }

    /** Reads all checkpoints and checks signatures and order. */
    public Kept read() throws IOException {
        List<Checkpoint> sound = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        String previous = ChainEntry.START;
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String whole = Files.readString(file);
            int cut = whole.lastIndexOf(SIGNATURE);
            if (cut < 0
                    || !key.isSignedBy(
                            whole.substring(0, cut),
                            whole.substring(cut + SIGNATURE.length()).strip())) {
                findings.add(Finding.blocking(
                        "AUDIT_CHECKPOINT_SIGNATURE",
                        name,
                        Text.of(
                                "Tanda tangan titik periksa ini tidak sah.",
                                "The signature of this checkpoint is not valid.")));
            } else {
                Checkpoint point = Checkpoint.parse(name, whole.substring(0, cut));
                if (!point.previous().equals(previous)) {
                    findings.add(Finding.blocking(
                            "AUDIT_CHECKPOINT_MISSING",
                            name,
                            Text.of(
                                    "Titik periksa sebelum ini hilang atau diganti.",
                                    "The checkpoint before this one is missing or was replaced.")));
                }
                sound.add(point);
            }
            previous = digest(file);
        }
        return new Kept(sound, findings);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
