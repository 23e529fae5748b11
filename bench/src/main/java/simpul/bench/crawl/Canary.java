package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks with one voice everywhere it can reach, in the API and on the pages, for a word that belongs to somebody else's
 * drafts. For one thread.
 */
public final class Canary {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 250;

    private final String word;
    private final List<String> paths;
    private final List<String> searched;

    /**
     * @param word what must not be seen
     * @param paths addresses that belong to the drafts, tried beside all that is found
     * @param searched words that are searched for, other than the one that must not be seen
     */
    public Canary(String word, List<String> paths, List<String> searched) {
        this.word = word;
        this.paths = List.copyOf(paths);
        this.searched = List.copyOf(searched);
    }

    /** Where the word was seen. */
    public List<String> look(Voice voice) {
        List<String> seen = new ArrayList<>();
        JsonNode document = voice.get("/api/v1/openapi.json").json();
        Identifiers identifiers = new Identifiers();
        for (Operation operation : Operation.all(document)) {
            if (operation.reads()) {
                for (String path : identifiers.fill(operation.path())) {
                    for (String address : addresses(operation, path)) {
                        Heard heard = note(voice, address, seen);
                        identifiers.harvest(path, heard.json());
                    }
                }
            }
        }
        pages(voice, seen);
        return seen;
    }

    private List<String> addresses(Operation operation, String path) {
        List<String> addresses = new ArrayList<>(List.of(operation.has("limit") ? path + "?limit=500" : path));
        if (operation.has("q")) {
            searched.forEach(words -> addresses.add(path + "?q=" + words));
        }
        return addresses;
    }

    private void pages(Voice voice, List<String> seen) {
        Set<String> known = new LinkedHashSet<>(paths);
        known.addAll(
                List.of("/", "/tugas", "/dasbor", "/kerja-sama", "/evaluasi", "/tanda-tangan", "/publik", "/akun"));
        searched.forEach(words -> known.add("/kerja-sama?q=" + words));
        searched.forEach(words -> known.add("/publik?q=" + words));
        Deque<String> next = new ArrayDeque<>(known);
        for (int page = 0; page < MOST_PAGES && !next.isEmpty(); page++) {
            Heard heard = note(voice, next.pop(), seen);
            Matcher link = LINK.matcher(heard.text());
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                if (!address.startsWith("/aset/") && !address.contains("bahasa=") && known.add(address)) {
                    next.add(address);
                }
            }
            if (heard.location().startsWith("/") && known.add(heard.location())) {
                next.add(heard.location());
            }
        }
    }

    private Heard note(Voice voice, String address, List<String> seen) {
        Heard heard = voice.get(address);
        if (heard.contains(word)) {
            seen.add(voice.name() + " sees it at " + address);
        }
        return heard;
    }
}
