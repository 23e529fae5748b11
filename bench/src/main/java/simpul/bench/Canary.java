package simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import simpul.bench.canary.CanaryReport;
import simpul.bench.canary.Depth;
import simpul.bench.canary.TwoWorlds;
import simpul.bench.server.Distribution;

/** {@code ./simpul bench canary [--quick]}. */
record Canary(Distribution simpul, Machine machine, Depth depth) implements Benchmark {

    @Override
    public Outcome run() throws Exception {
        long begun = System.nanoTime();
        Path work = Files.createTempDirectory("simpul-canary");
        Path seed = work.resolve("seed");
        System.err.println("Loading the demonstration");
        simpul.demo(seed, "").close();
        CanaryReport report = new TwoWorlds(simpul, work, depth, System.err::println).run(seed);
        delete(work);
        report.complaints().forEach(System.err::println);
        return new Outcome(
                "## Canary (`./simpul bench canary`)\n" + machine.description() + "; "
                        + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s.\n\n" + report.table(),
                report.isWell());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
