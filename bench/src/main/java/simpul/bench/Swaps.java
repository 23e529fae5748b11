package simpul.bench;

import java.nio.file.Files;
import simpul.bench.server.Distribution;
import simpul.bench.swap.SwapBench;
import simpul.bench.swap.SwapReport;

/** {@code ./simpul bench swap}. */
record Swaps(Distribution simpul, Machine machine) implements Benchmark {
    /** So many swaps in each. */
    private static final String EACH = "simpul.bench.swaps";
    /** So many in Simpul; as many as in the others where only those are told. */
    private static final String OURS = "simpul.bench.swaps.simpul";

    private static final int USUAL = 300;
    private static final int USUAL_OURS = 1000;

    @Override
    public Outcome run() throws Exception {
        int each = Integer.getInteger(EACH, USUAL);
        int ours = Integer.getInteger(OURS, System.getProperty(EACH) == null ? USUAL_OURS : each);
        SwapReport report =
                new SwapBench(simpul, Files.createTempDirectory("simpul-swap"), System.err::println).run(ours, each);
        report.complaints().forEach(System.err::println);
        return new Outcome(
                "## Swap of a module under load (`./simpul bench swap`)\n" + machine.description()
                        + "; " + SwapBench.DESCRIPTION + "\n\n" + report.table() + "\n"
                        + "A plain Bundle.update of the fisheries: " + report.plainMillis() + " ms.\n"
                        + "Lots that Simpul acknowledged meanwhile: " + report.lots() + ", lost or doubled: "
                        + report.lost().size() + ".\n\n",
                report.isWell());
    }
}
