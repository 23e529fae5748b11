package simpul.bench;

import java.nio.file.Path;
import simpul.bench.records.BothEngines;

/** {@code ./simpul bench records}. */
record Records(Machine machine) implements Benchmark {
    private static final int LOTS = 1_000_000;
    private static final int RACES = 1_000;

    @Override
    public Outcome run() throws Exception {
        Path work = java.nio.file.Files.createTempDirectory("simpul-records");
        BothEngines.Report report = new BothEngines(work, System.err::println).run(LOTS, RACES);
        report.complaints().forEach(System.err::println);
        return new Outcome(
                "## Records (`./simpul bench records`)\n" + machine.description() + "; " + LOTS
                        + " lots, 30 % of them written in the schema before; medians of 9, caches of the databases warm; fsync off"
                        + " on PostgreSQL.\n\n" + report.table() + "\n",
                report.isWell());
    }
}
