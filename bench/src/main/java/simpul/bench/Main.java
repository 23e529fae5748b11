package simpul.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ./simpul bench NAME}: measures, prints, and keeps the figures in {@code docs/benchmarks.md}. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of(System.getProperty("simpul.checkout"));
        List<Named> all = Named.all(Path.of(System.getProperty("simpul.home")), new Machine(checkout));
        String asked = String.join(" ", arguments);
        Optional<Named> chosen =
                all.stream().filter(n -> n.name().equals(asked)).findFirst();
        if (chosen.isEmpty()) {
            System.err.println("./simpul bench NAME");
            all.forEach(n -> System.err.printf("  %-14s %s%n  %-14s %s%n", n.name(), n.id(), "", n.en()));
            System.exit(2);
            return;
        }
        Benchmark.Outcome outcome = chosen.get().benchmark().run();
        System.out.println(outcome.section());
        if (chosen.get().keeps()) {
            new Figures(checkout.resolve("docs/benchmarks.md")).keep(asked, outcome.section());
        }
        System.exit(outcome.well() ? 0 : 1);
    }
}
