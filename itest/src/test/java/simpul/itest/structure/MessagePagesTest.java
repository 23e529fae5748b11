package simpul.itest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a person may read has its page in {@code docs/messages}, and every page is about such a code. */
final class MessagePagesTest {
    /** A code alone, or at the beginning of a sentence. */
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=[\" :;])");

    private static final Pattern START = Pattern.compile("\"(SIMPUL-START-[A-Z]+)");

    /** Names of tasks that wait for somebody, which their page explains by what it asks. */
    private static final Set<String> TASKS = Set.of(
            "ACTIVITY_CONFIRM",
            "AGREEMENT_SHARE",
            "AGREEMENT_STEP",
            "AGREEMENT_TURN",
            "CASE_TURN",
            "DPRD_ANSWER",
            "DPRD_DECISION",
            "PAPER_ONLY",
            "PAPER_ONLY_REPLY",
            "ROUND_CORRECT",
            "SECTOR_DUE",
            "SECTOR_REMINDER",
            "SLOT_SCAN",
            "SLOT_SIGN");

    /** Words of others, such as the settings of a shell, and values of parameters. */
    private static final Set<String> FOREIGN = Set.of(
            "LC_ALL",
            "LC_MESSAGES",
            "SQLITE_CORRUPT",
            "SEJAK_MULAI",
            "TRANSACTION_REPEATABLE_READ",
            "TRANSACTION_SERIALIZABLE");

    @Test
    void everyCodeHasAPage() throws IOException {
        Set<String> codes = new TreeSet<>(said(CODE));
        codes.removeAll(vocabulary());
        codes.removeAll(TASKS);
        codes.removeAll(FOREIGN);
        Set<String> missing = new TreeSet<>(codes);
        missing.removeAll(pages());

        assertThat(codes).hasSizeGreaterThan(200);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPageIsAboutACodeThatIsSaid() throws IOException {
        Set<String> idle = new TreeSet<>(pages());
        idle.removeAll(said(CODE));

        assertThat(idle).isEmpty();
    }

    @Test
    void everyPageSaysWhatHappenedAndWhatToDo() throws IOException {
        for (String code : pages()) {
            assertThat(Files.readString(folder().resolve(code + ".md")))
                    .startsWith("# " + code + "\n")
                    .containsPattern("\\*\\*What( happened)?\\.\\*\\* \\S")
                    .containsPattern("\\*\\*What to do\\.\\*\\* \\S");
        }
    }

    @Test
    void everyMessageOfTheStartStandsInTheOperatorsGuide() throws IOException {
        String guide = Files.readString(folder().resolveSibling("operator.md"));

        assertThat(said(START))
                .hasSizeGreaterThan(8)
                .allSatisfy(code -> assertThat(guide).contains("| `" + code + "` |"));
    }

    /** What the bundles and the launcher say; the demonstration and the benchmarks only repeat it. */
    private static Set<String> said(Pattern pattern) throws IOException {
        Set<String> said = new TreeSet<>();
        for (Room room : Room.all()) {
            if (List.of("demo", "bench", "testkit").contains(room.name())) {
                continue;
            }
            for (Path source : room.sources()) {
                Matcher found =
                        pattern.matcher(source.toString().contains("/src/main/") ? Files.readString(source) : "");
                while (found.find()) {
                    said.add(found.group(1));
                }
            }
        }
        return said;
    }

    /** Names of constants in the shared language, such as stages and kinds of papers. */
    private static Set<String> vocabulary() {
        return Room.everything().stream()
                .filter(type -> type.getPackageName().startsWith("simpul.core.model"))
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .map(field -> field.getName()))
                .collect(Collectors.toSet());
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path folder() {
        return Room.CHECKOUT.resolve("docs/messages");
    }
}
