package simpul.core.web.page.access;

import java.util.Optional;
import simpul.core.web.ui.Messages;

/** What a browser calls itself, in words by which people know it. Pure. */
final class Browsers {
    // The order matters: most browsers name others besides themselves.
    private static final String[][] NAMES = {
        {"Edg", "Edge"},
        {"OPR", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox", "Firefox"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS X", "macOS"},
        {"Linux", "Linux"}
    };

    private Browsers() {}

    /** {@code Chrome di Windows}; what it says of itself where it is none of the known ones. */
    static String name(Messages t, String agent) {
        for (String[] name : NAMES) {
            if (agent.contains(name[0] + "/")) {
                Optional<String> system = system(agent);
                return system.isEmpty() ? name[1] : t.get("access.browserOn", name[1], system.get());
            }
        }
        return agent;
    }

    private static Optional<String> system(String agent) {
        for (String[] name : SYSTEMS) {
            if (agent.contains(name[0])) {
                return Optional.of(name[1]);
            }
        }
        return Optional.empty();
    }
}
