package simpul.itest.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is not English on pages that are read in English.
 *
 * <p>A word counts as English when an English message holds it, or when it stands on a page in English and not on the
 * same page in Indonesian, unless it is known as Indonesian in the same two ways. What people typed is left out, and
 * terms of the law are named one by one. Every other word is a leak. That no English message holds an Indonesian word is
 * tested where the messages are kept. For one thread.
 */
final class English {
    /** Words and names that are the same in both languages, though no message of the platform itself holds them. */
    private static final Set<String> TERMS = Set.of(
            // species, vessels and measures of the fisheries
            "andon",
            "barramundi",
            "gracilaria",
            "kg",
            "lot",
            "ton",
            "tuna",
            "wahoo",
            "wppnri",
            // English words of stages, affairs and notes that Indonesian has borrowed
            "admin",
            "final",
            "median",
            "mineral",
            "monitoring",
            "register",
            // parts of Indonesian law, as it is cited
            "lampiran",
            "permendagri",
            // what a session says of its browser
            "chrome",
            "linux",
            // the digest of a file in an export: sha256
            "sha",
            // a program, a folder, a file and a command that advice to administrators names
            "conf",
            "jarsigner",
            "serve",
            "vendors");

    /** Seas, bays and islands by which the fishing areas are named. */
    private static final Set<String> WATERS = Set.of(
            "andaman",
            "arafura",
            "aru",
            "banda",
            "berau",
            "bone",
            "cenderawasih",
            "flores",
            "halmahera",
            "karimata",
            "makassar",
            "natuna",
            "nusa",
            "seram",
            "sumatra",
            "sunda",
            "tenggara",
            "timor",
            "tolo",
            "tomini");

    /** Provinces as the map labels them, where the whole name has no room; those in capitals are abbreviations anyway. */
    private static final Set<String> PROVINCES = Set.of(
            "babel", "jabar", "jakarta", "jateng", "jatim", "kalbar", "kalsel", "kaltara", "kalteng", "kaltim", "kepri",
            "malut", "sulbar", "sulsel", "sulteng", "sultra", "sulut", "sumbar", "sumsel", "sumut");

    private static final Set<String> MONTHS = Stream.of(Month.values())
            .flatMap(m -> Stream.of(TextStyle.SHORT, TextStyle.FULL).map(s -> m.getDisplayName(s, Locale.ENGLISH)))
            .map(m -> m.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    /** A letter of a list, an abbreviation, a code. */
    private static final Pattern SHORT = Pattern.compile("\\p{L}|\\p{Lu}{2,5}");

    private final Typed typed;
    private final Set<String> indonesian = words("_id");
    private final Set<String> english = words("_en");
    private final Set<String> onlyIndonesian = new HashSet<>();
    private final Set<String> onlyEnglish = new HashSet<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    English(Typed typed) {
        this.typed = typed;
    }

    /** Takes a page in, as it reads in both languages; a page that does not say so of itself is wrong as a whole. */
    void read(String where, Page inIndonesian, Page inEnglish) {
        says(where, inIndonesian, "id");
        says(where, inEnglish, "en");
        List<String> said = inEnglish.words();
        said.forEach(text -> texts.putIfAbsent(text, where));
        Set<String> theirs = words(inIndonesian.words());
        Set<String> ours = words(said);
        theirs.stream().filter(w -> !ours.contains(w)).forEach(onlyIndonesian::add);
        ours.stream().filter(w -> !theirs.contains(w)).forEach(onlyEnglish::add);
    }

    private void says(String where, Page page, String language) {
        if (page.html() && !page.text().contains("<html lang=\"" + language + "\">")) {
            wrong.add(where + " is not in '" + language + "'");
        }
    }

    /** Each word that is not English, with the text and the page where it stands, and each page in the wrong language. */
    List<String> leaks() {
        Set<String> foreign = new HashSet<>(indonesian);
        foreign.addAll(onlyIndonesian);
        foreign.removeAll(english);
        Set<String> known = new HashSet<>(onlyEnglish);
        known.removeAll(foreign);
        known.addAll(english);
        known.addAll(TERMS);
        known.addAll(PROVINCES);
        known.addAll(WATERS);
        known.addAll(MONTHS);
        Map<String, String> leaks = new TreeMap<>();
        texts.forEach((text, where) -> {
            for (String word : Words.of(typed.without(text))) {
                if (!SHORT.matcher(word).matches() && !known.contains(word.toLowerCase(Locale.ROOT))) {
                    leaks.putIfAbsent(word, "'" + word + "' in '" + text + "' at " + where);
                }
            }
        });
        return Stream.concat(wrong.stream(), leaks.values().stream()).toList();
    }

    int size() {
        return texts.size();
    }

    private static Set<String> words(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> Words.of(text).stream())
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** The words of the message files of one language. */
    private static Set<String> words(String language) {
        Path folder = Path.of(System.getProperty("basedir", "."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("core.web/src/main/resources/simpul/core/web/messages");
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(language + ".properties"))
                    .toList()) {
                Properties messages = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    messages.load(in);
                }
                words.addAll(
                        words(messages.values().stream().map(String::valueOf).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
