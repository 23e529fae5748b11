package simpul.bench.crawl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads everything that one voice can reach: every reading operation of the API with identifiers met on the way, in each
 * format, and every page by its links. The same walk over the same answers visits the same addresses in the same order.
 * Immutable.
 *
 * @param searched words that are searched for wherever one can search
 * @param mostPages where a walk over pages ends
 */
public record Walk(List<String> searched, int mostPages) {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)");
    private static final List<String> PAGES = List.of(
            "/",
            "/tugas",
            "/dasbor",
            "/kerja-sama",
            "/evaluasi",
            "/tanda-tangan",
            "/potensi",
            "/rapat",
            "/laporan/triwulan",
            "/admin/modul",
            "/publik",
            "/akun",
            "/tidak-ada");

    /**
     * Walks.
     *
     * @param note hears every address with its answer
     * @return every address that was visited
     */
    public Set<String> through(Voice voice, BiConsumer<String, Heard> note) {
        Set<String> visited = new LinkedHashSet<>();
        BiConsumer<String, Heard> both = note.andThen((address, heard) -> visited.add(address));
        api(voice, both);
        pages(voice, List.of(), both);
        return visited;
    }

    private void api(Voice voice, BiConsumer<String, Heard> note) {
        Identifiers identifiers = new Identifiers();
        Heard document = voice.get("/api/v1/openapi.json");
        note.accept("/api/v1/openapi.json", document);
        for (Operation operation : Operation.all(document.json())) {
            if (operation.reads()) {
                for (String path : identifiers.fill(operation.path())) {
                    for (String address : addresses(operation, path)) {
                        Heard heard = voice.get(address);
                        note.accept(address, heard);
                        identifiers.harvest(path, heard.json());
                        follow(voice, address, heard, note);
                    }
                }
            }
        }
    }

    private static void follow(Voice voice, String address, Heard first, BiConsumer<String, Heard> note) {
        JsonNode next = first.json().path("next");
        if (next.isTextual()) {
            String page = address + (address.contains("?") ? "&" : "?") + "cursor=" + next.asText();
            note.accept(address + "#next", voice.get(page));
        }
    }

    private List<String> addresses(Operation operation, String path) {
        List<String> addresses = new ArrayList<>(List.of(path));
        if (operation.has("limit")) {
            addresses.add(path + "?limit=500");
            addresses.add(path + "?limit=1");
        }
        if (operation.has("q")) {
            searched.forEach(words -> addresses.add(path + "?q=" + words));
        }
        operation.choices("format").forEach(format -> addresses.add(path + "?format=" + format));
        addresses.add(path + "?tidak_dikenal=1");
        return addresses;
    }

    /** Reads these addresses, then the pages to which they and the usual ones lead. */
    public void from(Voice voice, Collection<String> addresses, BiConsumer<String, Heard> note) {
        pages(voice, addresses, note);
    }

    private void pages(Voice voice, Collection<String> also, BiConsumer<String, Heard> note) {
        Set<String> known = new LinkedHashSet<>(also);
        known.addAll(PAGES);
        searched.forEach(words -> known.add("/kerja-sama?q=" + words));
        searched.forEach(words -> known.add("/publik?q=" + words));
        Deque<String> next = new ArrayDeque<>(known);
        int most = mostPages + also.size();
        for (int page = 0; page < most && !next.isEmpty(); page++) {
            String address = next.pop();
            Heard heard = voice.get(address);
            note.accept(address, heard);
            Matcher link = LINK.matcher(heard.text());
            while (link.find()) {
                offer(link.group(1).replace("&amp;", "&"), known, next);
            }
            offer(heard.location(), known, next);
        }
    }

    private static void offer(String address, Set<String> known, Deque<String> next) {
        boolean ours = address.startsWith("/") && !address.startsWith("/aset/") && !address.contains("bahasa=");
        if (ours && known.add(address)) {
            next.add(address);
        }
    }
}
