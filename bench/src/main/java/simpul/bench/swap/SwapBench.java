package simpul.bench.swap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import simpul.bench.server.Distribution;
import simpul.bench.server.Server;

/** Swaps a module in Simpul and in what administrators know, one after the other under the same load. For one thread. */
public final class SwapBench {
    private static final Rates RATES = new Rates(60, 4, 2, 1, 30, Duration.ofSeconds(12));
    /** What was done, in words. */
    public static final String DESCRIPTION =
            "an open loop of 60 screens and 30 pages, 4 screens that touch a class and a resource late, 4 POST (half with a key), 1 client who"
                    + " leaves half-way a second, by HTTP/1.1 and HTTP/2 in turn (the others know HTTP/1.1 only), every 30 s"
                    + " somebody who reads a table of 100,000 rows at 1 KB/s for 12 s and then at full speed; times from the"
                    + " intended beginning; the new version is asked for every 5 ms. In Simpul the fisheries of the demonstration, with probation of 0.3 s, in the others"
                    + " a small servlet on the whiteboard: compare each with itself. A plain update of the fisheries is measured"
                    + " beside the same load on Simpul, in a Felix of its own with the component runtime alone and without HTTP, up"
                    + " to the answer of the new version's screen. A class loader of the version that runs counts.";

    private static final int PLAIN = 100;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final Duration TAIL = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** How long the former version stays at hand in Simpul; its default would make each swap take half a minute. */
    private static final String PROBATION = "probation.millis = 300\n";

    private final Distribution simpul;
    private final Path work;
    private final Consumer<String> progress;
    private final SwapRun run;

    /** @param work an empty folder */
    public SwapBench(Distribution simpul, Path work, Consumer<String> progress) {
        this.simpul = simpul;
        this.work = work;
        this.progress = progress;
        this.run = new SwapRun(WARM, TAIL, PAUSE, progress);
    }

    /**
     * @param ours swaps in Simpul
     * @param theirs swaps in each of the others
     */
    public SwapReport run(int ours, int theirs) throws IOException {
        List<SwapFigures> figures = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        if (theirs > 0) {
            others(theirs, figures);
        }
        List<Long> plain = List.of();
        int lots = 0;
        if (ours > 0) {
            try (Server server = server()) {
                plain = plain(server, Math.min(ours, PLAIN));
                try (SimpulRig rig = rig(server)) {
                    figures.add(run.on(rig, ours));
                    lost.addAll(rig.lostOrDoubled());
                    lots = rig.acknowledged();
                }
            }
        }
        return new SwapReport(figures, plain, lots, lost);
    }

    /** Beside the load under which the swaps are made: a machine that has other things to do takes longer for each. */
    private List<Long> plain(Server server, int updates) throws IOException {
        try (SimpulRig rig = rig(server)) {
            OpenLoad load = OpenLoad.of(rig.kinds());
            try {
                return PlainUpdate.millis(simpul, Files.createDirectories(work.resolve("plain")), updates);
            } finally {
                load.end();
            }
        }
    }

    private void others(int swaps, List<SwapFigures> figures) throws IOException {
        FelixParts parts = FelixParts.obtained(Files.createDirectories(work.resolve("felix")));
        for (boolean byFolder : new boolean[] {true, false}) {
            Path place = Files.createDirectories(work.resolve("karaf-" + byFolder));
            try (Rig rig = new KarafRig(place, byFolder, parts.api(), RATES)) {
                figures.add(run.on(rig, swaps));
            }
        }
        for (boolean byFolder : new boolean[] {true, false}) {
            Path place = Files.createDirectories(work.resolve("felix-" + byFolder));
            try (Rig rig = new FelixRig(place, byFolder, parts, RATES)) {
                figures.add(run.on(rig, swaps));
            }
        }
    }

    private Server server() throws IOException {
        Path data = work.resolve("simpul");
        progress.accept("Simpul: loads its demonstration");
        simpul.demo(data, "").close();
        FisheryRows.put(data, Rates.ROWS);
        Files.writeString(
                Files.createDirectories(data.resolve("conf")).resolve("simpul.core.modules.run.SectorServices.cfg"),
                PROBATION);
        return simpul.demo(data, "");
    }

    private SimpulRig rig(Server server) throws IOException {
        Path folder = Files.createDirectories(work.resolve("jars"));
        Map<String, Path> jars = new TreeMap<>();
        for (String version : Rig.VERSIONS) {
            jars.put(version, FisheryJar.of(simpul.home(), version, folder));
        }
        return new SimpulRig(server.address(), server.pid(), work.resolve("simpul"), jars, RATES);
    }
}
