package simpul.core.records.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that holds tables. For one thread. */
public interface TableFile extends Closeable {
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The name of the only table of a CSV file. */
    String ONLY = "CSV";

    /** Names of the tables, at least one. */
    List<String> sheets();

    /** The lines of one of them; closed before the next is opened. */
    TableLines lines(String sheet) throws IOException, Unreadable;

    /**
     * Opens a file by the type that was found in its content.
     *
     * @param folder for what is laid down while it is read
     */
    static TableFile open(Path file, String type, Path folder) throws IOException, Unreadable {
        if (type.equals(XLSX)) {
            return XlsxBook.open(file, folder);
        }
        if (!type.startsWith("text/")) {
            throw Unreadable.because(
                    "TABLE_TYPE", "Kirim buku kerja XLSX atau berkas CSV.", "Send an XLSX workbook or a CSV file.");
        }
        return new Csv(file, charset(file));
    }

    /** Spreadsheets still save CSV in the letters of Windows, and "Unicode text" in UTF-16, by whose mark it is known. */
    private static Charset charset(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            String written = new String(mark, StandardCharsets.ISO_8859_1);
            if (written.equals("\u00ff\u00fe") || written.equals("\u00fe\u00ff")) {
                return StandardCharsets.UTF_16;
            }
        }
        try (var in = new java.io.InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            in.transferTo(java.io.Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252");
        }
    }

    /** A file of text. */
    record Csv(Path file, Charset charset) implements TableFile {
        @Override
        public List<String> sheets() {
            return List.of(ONLY);
        }

        @Override
        public TableLines lines(String sheet) throws IOException {
            return new CsvLines(Files.newBufferedReader(file, charset));
        }

        @Override
        public void close() {
            // Nothing stays open between two readings.
        }
    }
}
