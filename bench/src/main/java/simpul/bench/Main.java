package simpul.bench;

import java.nio.file.Path;

/** {@code ./simpul bench NAME}: measures, prints, and keeps the figures in {@code docs/benchmarks.md}. */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !arguments[0].equals("start")) {
            System.err.println("./simpul bench start");
            System.exit(2);
        }
        Path checkout = Path.of(System.getProperty("simpul.checkout"));
        String section = new StartBench(Path.of(System.getProperty("simpul.home")), new Machine(checkout)).run();
        System.out.println(section);
        new Figures(checkout.resolve("docs/benchmarks.md")).keep("start", section);
    }
}
