package simpul.core.records.define;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Collects everything that is wrong with a definition. Used once, by one thread. */
final class Faults {
    /** Codes become parts of addresses and names of columns. */
    static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    static final Pattern PATH = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final List<Finding> all = new ArrayList<>();

    void add(String code, String where, String id, String en) {
        all.add(Finding.blocking(code, where, Text.of(id, en)));
    }

    /** What the sector found about itself and will not serve with. */
    void found(List<Finding> own) {
        own.stream().filter(Finding::blocks).forEach(all::add);
    }

    void form(String where, String code, Pattern pattern) {
        if (!pattern.matcher(code).matches()) {
            add(
                    "DEFINITION_CODE",
                    where,
                    "Kode '" + code + "' tidak berbentuk " + pattern.pattern() + ".",
                    "The code '" + code + "' does not have the form " + pattern.pattern() + ".");
        }
    }

    void unique(String where, Collection<String> codes) {
        Set<String> seen = new HashSet<>();
        for (String code : codes) {
            if (!seen.add(code)) {
                add(
                        "DEFINITION_TWICE",
                        where,
                        "Kode '" + code + "' dipakai dua kali.",
                        "The code '" + code + "' is used twice.");
            }
        }
    }

    List<Finding> all() {
        return all;
    }
}
