package simpul.core.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the provinces lie, read once from {@code province-centroids.csv}. */
final class Provinces {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("12", "Sumut"),
            Map.entry("13", "Sumbar"),
            Map.entry("16", "Sumsel"),
            Map.entry("19", "Babel"),
            Map.entry("21", "Kepri"),
            Map.entry("31", "Jakarta"),
            Map.entry("32", "Jabar"),
            Map.entry("33", "Jateng"),
            Map.entry("34", "DIY"),
            Map.entry("35", "Jatim"),
            Map.entry("52", "NTB"),
            Map.entry("53", "NTT"),
            Map.entry("61", "Kalbar"),
            Map.entry("62", "Kalteng"),
            Map.entry("63", "Kalsel"),
            Map.entry("64", "Kaltim"),
            Map.entry("65", "Kaltara"),
            Map.entry("71", "Sulut"),
            Map.entry("72", "Sulteng"),
            Map.entry("73", "Sulsel"),
            Map.entry("74", "Sultra"),
            Map.entry("76", "Sulbar"),
            Map.entry("82", "Malut"));
    private static final Map<String, Province> ALL = read();

    private Provinces() {}

    static Optional<Province> of(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, Province> read() {
        try (InputStream in = Provinces.class.getResourceAsStream("province-centroids.csv")) {
            if (in == null) {
                throw new IllegalStateException("province-centroids.csv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Province(
                            cells[0],
                            cells[1],
                            SHORT.getOrDefault(cells[0], cells[1]),
                            (Double.parseDouble(cells[3]) - 95.01) * 20,
                            (5.91 - Double.parseDouble(cells[2])) * 20))
                    .collect(Collectors.toUnmodifiableMap(Province::code, p -> p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
