package simpul.bench;

import java.nio.file.Files;
import simpul.bench.durability.DurabilityBench;
import simpul.bench.durability.DurabilityReport;
import simpul.bench.server.Distribution;

/** {@code ./simpul bench durability}. */
record Durability(Distribution simpul, Machine machine) implements Benchmark {
    private static final int KILLS = 30;
    private static final int BACKUPS = 20;

    @Override
    public Outcome run() throws Exception {
        DurabilityReport report = new DurabilityBench(
                        simpul, Files.createTempDirectory("simpul-durability"), System.err::println)
                .run(KILLS, BACKUPS);
        report.complaints().forEach(System.err::println);
        return new Outcome(
                "## Durability (`./simpul bench durability`)\n" + machine.description()
                        + "; 8 HTTP clients that create, upload and sign, and send again under the same key.\n\n"
                        + report.table() + "\n",
                report.isWell());
    }
}
