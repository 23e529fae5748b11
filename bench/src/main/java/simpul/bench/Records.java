package simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import simpul.bench.records.BothEngines;

/** {@code ./simpul bench records}. */
record Records(Machine machine) implements Benchmark {
    private static final int LOTS = Integer.getInteger("simpul.bench.lots", 1_000_000);
    private static final int RACES = 1_000;

    @Override
    public Outcome run() throws Exception {
        Path work = Files.createTempDirectory("simpul-records");
        BothEngines.Report report = new BothEngines(work, System.err::println).run(LOTS, RACES);
        delete(work);
        report.complaints().forEach(System.err::println);
        return new Outcome(
                "## Records (`./simpul bench records`)\n" + machine.description() + "; " + LOTS
                        + " lots, 30 % of them written in the schema before; medians of 31 (of 3 beyond a second), caches of the databases warm; both"
                        + " keep what they acknowledge through a power cut. Raw inserts write the same rows into the same tables.\n\n"
                        + report.table() + "\n",
                report.isWell());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
