package simpul.plugin.perikanan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of a list that lies beside this class, split at semicolons, without its heading. */
final class ListFile {
    private ListFile() {}

    static List<String[]> rows(String file) {
        try {
            URL url = Objects.requireNonNull(ListFile.class.getResource(file), file);
            URLConnection connection = url.openConnection();
            // The JDK's cache of jars would keep the file of an older version open.
            connection.setUseCaches(false);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
                return lines.lines().skip(1).map(line -> line.split(";")).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
