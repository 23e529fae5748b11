package simpul.core.web.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import simpul.core.model.text.Language;

/** The message files of one language, each read when it is first asked for. Safe for many threads. */
final class Bundles {
    private final Language language;
    private final Map<String, Properties> areas = new ConcurrentHashMap<>();

    Bundles(Language language) {
        this.language = language;
    }

    String get(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A message key is area.name, not '" + key + "'");
        }
        return find(key.substring(0, dot), key.substring(dot + 1))
                .orElseThrow(() -> new IllegalArgumentException("No " + language.tag() + " message '" + key + "'"));
    }

    Optional<String> find(String area, String name) {
        return Optional.ofNullable(areas.computeIfAbsent(area, this::read).getProperty(name));
    }

    private Properties read(String area) {
        String file = "/simpul/core/web/messages/" + area + "_" + language.tag() + ".properties";
        try (InputStream in = Bundles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No message file " + file);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
