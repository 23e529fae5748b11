package simpul.bench.canary;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.bench.crawl.Voice;
import simpul.bench.crawl.Walk;

/** What leads to that which only its own people may know, as they read it themselves. For one thread. */
final class Secrets {
    private static final List<String> LISTS = List.of(
            "/api/v1/cases", "/api/v1/agreements", "/api/v1/evaluations", "/api/v1/sectors/perikanan/records/lot");

    private final Walk walk;
    private final Markers markers;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Set<String> heard = new LinkedHashSet<>();

    Secrets(Walk walk, Markers markers) {
        this.walk = walk;
        this.markers = markers;
    }

    /** Lets its own people read what is in a nest, and all pages that this leads to. */
    void learn(URI base, Nest nest) {
        nest.addresses().forEach(address -> tags.putIfAbsent(address, ""));
        for (String account : Depth.OWN) {
            Voice voice = Voice.of(base, account, Depth.PASSWORD);
            walk.from(voice, nest.addresses(), (address, answer) -> {
                heard.addAll(markers.in(answer, ""));
                if (nest.ids().stream().anyMatch(address::contains)) {
                    tags.put(address, answer.header("ETag"));
                }
            });
            for (String list : LISTS) {
                String next = voice.get(list + "?limit=1").json().path("next").asText("");
                tags.put(list + "?limit=1&cursor=" + next, "");
            }
        }
    }

    /** By address, what confirms its answer to those who may read it; empty where nothing does. */
    Map<String, String> tags() {
        return Collections.unmodifiableMap(tags);
    }

    /** Marked texts that not even their own people could read. */
    List<String> unheard() {
        Collection<String> fields = new LinkedHashSet<>(markers.readable());
        fields.removeAll(heard);
        return List.copyOf(fields);
    }
}
