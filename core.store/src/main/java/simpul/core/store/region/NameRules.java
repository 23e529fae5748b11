package simpul.core.store.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Legible;
import simpul.core.model.text.Text;

/** What a name of an agency or partner has to keep to. Stateless. */
final class NameRules {
    static final int LONGEST = 200;

    private NameRules() {}

    /** Findings about one line of text. */
    static List<Finding> line(String field, String value, int longest) {
        List<Finding> findings = new ArrayList<>();
        if (value.isBlank()) {
            findings.add(Finding.blocking(
                    "NAME_MISSING", field, Text.of("Isian ini wajib diisi.", "This field is required.")));
        } else if (value.length() > longest) {
            findings.add(Finding.blocking(
                    "NAME_TOO_LONG",
                    field,
                    Text.of("Paling panjang " + longest + " huruf.", "At most " + longest + " characters.")));
        } else if (value.chars().anyMatch(Character::isISOControl) || !Legible.is(value)) {
            findings.add(Finding.blocking(
                    "NAME_CONTROL",
                    field,
                    Text.of(
                            "Isian ini memuat huruf kendali; ketik ulang dalam satu baris.",
                            "This holds control characters; type it again in one line.")));
        }
        return findings;
    }

    /** A finding when the name is taken, or so near to another one that somebody has to say that it differs. */
    static <T> Optional<Finding> taken(String typed, boolean different, List<T> known, Function<T, String> name) {
        Optional<T> same = Spelling.same(typed, known, name);
        if (same.isPresent()) {
            String there = name.apply(same.get());
            return Optional.of(Finding.blocking(
                    "NAME_TAKEN",
                    "name",
                    Text.of("\"" + there + "\" sudah terdaftar.", "\"" + there + "\" is registered already.")));
        }
        if (different) {
            return Optional.empty();
        }
        return Spelling.meant(typed, known, name).map(near -> {
            String there = name.apply(near);
            return Finding.blocking(
                    "NAME_SIMILAR",
                    "name",
                    Text.of(
                            "Maksud Anda \"" + there + "\"? Bila berbeda, nyatakan bahwa ini yang lain.",
                            "Did you mean \"" + there + "\"? If not, say that this is another one."));
        });
    }
}
