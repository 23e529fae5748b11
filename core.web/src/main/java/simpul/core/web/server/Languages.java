package simpul.core.web.server;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Language;

/** Finds the language that a request asks for. Stateless. */
final class Languages {
    private Languages() {}

    /** The language of a tag such as {@code en} or {@code id-ID}. */
    static Optional<Language> of(@Nullable String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String first = tag.strip().toLowerCase(Locale.ROOT);
        if (first.equals("en") || first.startsWith("en-")) {
            return Optional.of(Language.EN);
        }
        boolean indonesian = first.equals("id") || first.startsWith("id-") || first.equals("in");
        return indonesian ? Optional.of(Language.ID) : Optional.empty();
    }

    /** The language of an {@code Accept-Language} header that weighs most; of two that weigh the same the first. */
    static Optional<Language> accepted(@Nullable String header) {
        Optional<Language> best = Optional.empty();
        double most = 0;
        for (String range : header == null ? new String[0] : header.split(",", 30)) {
            String[] parts = range.split(";\\s*q=", 2);
            double weight = parts.length == 1 ? 1 : weight(parts[1]);
            Optional<Language> language = of(parts[0]);
            if (language.isPresent() && weight > most) {
                best = language;
                most = weight;
            }
        }
        return best;
    }

    private static double weight(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
