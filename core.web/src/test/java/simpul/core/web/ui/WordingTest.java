package simpul.core.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simpul.core.model.text.Language;

/** Every sentence exists in both languages, and every key that a page names exists. */
class WordingTest {
    private static final Path FOLDER = Path.of("src/main/resources/simpul/core/web/messages");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Words that are the same in both languages: terms of law and office, file types, examples. */
    private static final Set<String> SHARED = Set.of(
            "administrator",
            "agenda",
            "api",
            "audit",
            "bahasa",
            "bali",
            "csv",
            "ctrl",
            "data",
            "dkp",
            "docx",
            "dprd",
            "english",
            "excel",
            "folder",
            "heic",
            "indonesia",
            "jar",
            "jpeg",
            "kabupaten",
            "kalimantan",
            "kota",
            "maluku",
            "mb",
            "menu",
            "ms",
            "nusa",
            "opd",
            "papua",
            "pdf",
            "per",
            "pks",
            "platform",
            "png",
            "pp",
            "ppksd",
            "program",
            "ps",
            "sekretariat",
            "server",
            "simpul",
            "status",
            "sulawesi",
            "target",
            "tenggara",
            "tkksd",
            "token",
            "webp",
            "xlsx");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d)");
    private static final Pattern USE =
            Pattern.compile("\\bt(?:\\(\\))?\\.get\\(\\s*\"([a-z]+\\.[^\"]*[^\".])\"\\s*[,)]");

    @Test
    void bothLanguagesHaveTheSameKeysAndSlots() throws IOException {
        List<String> areas = areas();
        assertThat(areas).isNotEmpty();
        for (String area : areas) {
            Properties id = read(area, Language.ID);
            Properties en = read(area, Language.EN);
            assertThat(en.stringPropertyNames()).as(area).containsExactlyInAnyOrderElementsOf(id.stringPropertyNames());
            for (String key : id.stringPropertyNames()) {
                assertThat(id.getProperty(key)).as(area + "." + key).isNotBlank();
                assertThat(slots(en.getProperty(key))).as(area + "." + key).isEqualTo(slots(id.getProperty(key)));
            }
        }
    }

    @Test
    void noEnglishSentenceHoldsAnIndonesianWord() throws IOException {
        Set<String> indonesian = new TreeSet<>();
        Set<String> english = new TreeSet<>();
        for (String area : areas()) {
            words(read(area, Language.ID), indonesian);
            words(read(area, Language.EN), english);
        }
        english.retainAll(indonesian);
        english.removeAll(SHARED);
        assertThat(english).isEmpty();
    }

    private static void words(Properties messages, Set<String> into) {
        for (Object message : messages.values()) {
            Matcher word = WORD.matcher(String.valueOf(message));
            while (word.find()) {
                into.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void everyKeyThatAPageNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path source : sources()) {
            // Examples in Javadoc name keys that need not exist.
            Matcher use = USE.matcher(Files.readString(source).replaceAll("(?m)^ *(/\\*)?\\*.*$", ""));
            while (use.find()) {
                String key = use.group(1);
                int dot = key.indexOf('.');
                if (!read(key.substring(0, dot), Language.ID).containsKey(key.substring(dot + 1))) {
                    missing.add(source.getFileName() + ": " + key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"));
                Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(pages, code)
                    .filter(p -> p.toString().endsWith(".jte") || p.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static List<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(p -> p.getFileName().toString().replaceFirst("_(id|en)\\.properties$", ""))
                    .distinct()
                    .toList();
        }
    }

    private static Properties read(String area, Language language) throws IOException {
        Path file = FOLDER.resolve(area + "_" + language.tag() + ".properties");
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            }
        }
        return read;
    }

    private static TreeSet<String> slots(String pattern) {
        TreeSet<String> found = new TreeSet<>();
        Matcher slot = SLOT.matcher(pattern);
        while (slot.find()) {
            found.add(slot.group(1));
        }
        return found;
    }
}
