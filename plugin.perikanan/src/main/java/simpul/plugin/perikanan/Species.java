package simpul.plugin.perikanan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.text.Text;

/** Fish species by their FAO 3-alpha codes, as far as they are traded between regions. */
final class Species {
    static final CodeList FAO = CodeList.of(
            "spesies",
            Text.of("Spesies (kode FAO)", "Species (FAO code)"),
            Edition.of(
                    LocalDate.of(2026, 1, 1),
                    "FAO ASFIS, kode 3-alfa; pilihan spesies yang diperdagangkan antardaerah, nama Indonesia umum",
                    "FAO, CC BY-NC-SA 3.0 IGO",
                    read("fao-2026.csv")));

    private Species() {}

    private static List<Code> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Species::code).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the JDK's cache of jars, which would keep the file of an older version open. */
    private static InputStream open(String file) throws IOException {
        URL url = Objects.requireNonNull(Species.class.getResource(file), file);
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static Code code(String line) {
        String[] cells = line.split(";");
        Code code = Code.of(cells[0], Text.of(cells[1], cells[2])).remark(cells[3]);
        return cells[4].equals("yes") ? code : code.unconfirmed();
    }
}
