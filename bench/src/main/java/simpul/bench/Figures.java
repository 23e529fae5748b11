package simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that keeps the figures: one section a benchmark, replaced when it is measured again. */
record Figures(Path page) {
    void keep(String name, String section) throws IOException {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- /" + name + " -->\n";
        String text = Files.exists(page)
                ? Files.readString(page)
                : "# Benchmarks\n\nEach section is written by the command that it names.\n\n";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        String entry = begin + section + end;
        Files.writeString(
                page,
                from < 0 || to < from
                        ? text + entry
                        : text.substring(0, from) + entry + text.substring(to + end.length()));
    }
}
