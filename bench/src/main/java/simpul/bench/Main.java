package simpul.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code ./simpul bench NAME}: measures, prints, and keeps the figures in {@code docs/benchmarks.md}. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path checkout = Path.of(System.getProperty("simpul.checkout"));
        List<Named> all = Named.all(Path.of(System.getProperty("simpul.home")), new Machine(checkout));
        Optional<Named> chosen = Arrays.stream(arguments)
                .findFirst()
                .flatMap(name -> all.stream().filter(n -> n.name().equals(name)).findFirst());
        if (chosen.isEmpty() || arguments.length != 1) {
            System.err.println("./simpul bench NAME");
            all.forEach(n -> System.err.printf("  %-12s %s%n  %-12s %s%n", n.name(), n.id(), "", n.en()));
            System.exit(2);
            return;
        }
        Benchmark.Outcome outcome = chosen.get().benchmark().run();
        System.out.println(outcome.section());
        new Figures(checkout.resolve("docs/benchmarks.md")).keep(chosen.get().name(), outcome.section());
        System.exit(outcome.well() ? 0 : 1);
    }
}
