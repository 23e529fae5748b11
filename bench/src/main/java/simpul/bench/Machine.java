package simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where and on which commit figures were measured. */
record Machine(Path checkout) {
    String description() throws IOException, InterruptedException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*:\\s*", ""))
                .findFirst()
                .orElse("unknown processor");
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return "%s x %d, %d GB, Java %s, commit %s, %s"
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(memory) / 1024 / 1024,
                        System.getProperty("java.version"),
                        output("git", "rev-parse", "--short", "HEAD"),
                        LocalDate.now());
    }

    /** Runs a command in the checkout and returns what it printed; it must succeed. */
    String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + said);
        }
        return said;
    }
}
