package simpul.core.modules.folder;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.result.Diagnosis;

/** What stands in the way of each file: for the page as long as it does, for the log once. Thread-safe. */
final class Standing {
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

    private final Map<String, Diagnosis> troubles = new ConcurrentSkipListMap<>();

    void say(Diagnosis trouble) {
        if (!trouble.equals(troubles.put(trouble.subject(), trouble))) {
            LOG.warn(
                    "{} {}: {} {}",
                    trouble.code(),
                    trouble.subject(),
                    trouble.what().en(),
                    trouble.why().en());
        }
    }

    void settle(String name) {
        troubles.remove(name);
    }

    void settleAll(Predicate<String> names) {
        troubles.keySet().removeIf(names);
    }

    List<Diagnosis> all() {
        return List.copyOf(troubles.values());
    }
}
