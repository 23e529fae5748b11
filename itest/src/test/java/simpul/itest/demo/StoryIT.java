package simpul.itest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.itest.server.DemoData;
import simpul.itest.server.Simpul;

/** The story of the demonstration: deleted and told again, broken off and gone on with, never backwards. */
final class StoryIT {
    private static final String EARLY = "2025-08-01";
    private static final String DAY = "2026-11-22";

    @TempDir
    Path folder;

    /** In two parts, so that one telling shows both: that it is the same each time, and that a break changes nothing. */
    @Test
    void deletedAndToldAgainInPartsItIsTheSameAndNeverGoesBack() throws IOException {
        Path data = DemoData.copy("story");
        List<String> atOnce;
        try (Simpul server = Simpul.demonstration(data)) {
            assertThat(server.output()).doesNotContain("Going on");
            atOnce = Census.of(new World(server.address()));
        }
        delete(data);
        List<String> early;
        try (Simpul server = Simpul.demonstration(data, "--clock", EARLY)) {
            early = Census.of(new World(server.address()));
        }
        try (Simpul server = Simpul.demonstration(data, "--clock", DAY)) {
            assertThat(server.output()).contains("Going on with the sample data until " + DAY);
            assertThat(server.output()).doesNotContain("left out");
            assertThat(Census.of(new World(server.address())))
                    .hasSizeGreaterThan(300)
                    .containsExactlyInAnyOrderElementsOf(atOnce)
                    .isNotEqualTo(early);
        }
        try (Simpul back = Simpul.running("demo", "--data", data.toString(), "--port", "0", "--clock", EARLY)) {
            assertThat(back.status()).isEqualTo(1);
            assertThat(back.output().lines())
                    .singleElement()
                    .asString()
                    .startsWith("SIMPUL-START-CLOCK")
                    .contains(EARLY, DAY);
        }
        try (Simpul again = Simpul.demonstration(data, "--clock", DAY)) {
            assertThat(again.output()).doesNotContain("Going on");
        }
    }

    @Test
    void brokenOffWhileItLoadsItEndsInOrderAndBeginsAgain() {
        Path data = folder.resolve("broken");
        try (Simpul first = Simpul.running("demo", "--data", data.toString(), "--port", "0")) {
            first.said(Pattern.compile("(Loading the sample data)"));

            assertThat(first.terminate()).as(first.output()).isZero();
            assertThat(first.output()).doesNotContain("SEVERE", "\tat ");
        }
        try (Simpul second = Simpul.demonstration(data, "--clock", "2025-01-31")) {
            assertThat(new World(second.address()).cases())
                    .extracting(c -> c.path("title").asText())
                    .contains("Kerja sama Jawa Timur dan Kalimantan Timur")
                    .doesNotHaveDuplicates();
        }
    }

    private static void delete(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
