package simpul.bench.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lots that a server has acknowledged, to be compared with those that it keeps. Thread-safe. */
final class Made {
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final String prefix;

    /** @param prefix with which all of them begin, and no other */
    Made(String prefix) {
        this.prefix = prefix;
    }

    String name(String kind, long number) {
        return prefix + kind + number + ".";
    }

    void acknowledged(String name) {
        acknowledged.add(name);
    }

    int count() {
        return acknowledged.size();
    }

    /** What was acknowledged and is not in a list, or is in it more than once. */
    List<String> wrong(String list) {
        Map<String, Integer> kept = new TreeMap<>();
        Matcher name = Pattern.compile(Pattern.quote(prefix) + "\\w+\\.").matcher(list);
        while (name.find()) {
            kept.merge(name.group(), 1, Integer::sum);
        }
        List<String> wrong = new ArrayList<>();
        kept.forEach((one, times) -> {
            if (times > 1) {
                wrong.add(one + " is there " + times + " times");
            }
        });
        acknowledged.stream().filter(one -> !kept.containsKey(one)).forEach(one -> wrong.add(one + " is lost"));
        return wrong;
    }
}
