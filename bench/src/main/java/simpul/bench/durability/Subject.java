package simpul.bench.durability;

import java.util.LinkedHashMap;
import java.util.Map;
import simpul.bench.crawl.Voice;

/**
 * Something that the server acknowledged, as it was acknowledged last. Immutable.
 *
 * @param owner who made it
 * @param path where it is read
 * @param title no other has it
 * @param version of the last acknowledged change; a change that happened twice leaves a higher one behind
 * @param papers titles of acknowledged uploads with their SHA-256
 * @param signatures slots with the place that the acknowledged signature names
 */
record Subject(
        Voice owner,
        String path,
        String title,
        int version,
        Map<String, String> papers,
        Map<String, String> signatures) {

    static Subject created(Voice owner, String path, String title, int version) {
        return new Subject(owner, path, title, version, Map.of(), Map.of());
    }

    Subject uploaded(int now, String paper, String sha256) {
        return new Subject(owner, path, title, now, with(papers, paper, sha256), signatures);
    }

    Subject signed(int now, String slot, String place) {
        return new Subject(owner, path, title, now, papers, with(signatures, slot, place));
    }

    private static Map<String, String> with(Map<String, String> before, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(before);
        all.put(name, value);
        return Map.copyOf(all);
    }
}
