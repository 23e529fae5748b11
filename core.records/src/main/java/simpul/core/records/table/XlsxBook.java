package simpul.core.records.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook that is read as a stream and never as a whole, with the parser of the JDK: no entities, each part bounded
 * where it is unpacked. For one thread.
 */
final class XlsxBook implements TableFile {
    private static final String BOOK = "xl/workbook.xml";
    private static final String TIES = "xl/_rels/workbook.xml.rels";
    private static final long SMALL = 8L * 1024 * 1024;
    private static final long WORDS = 128L * 1024 * 1024;
    private static final long SHEET = 768L * 1024 * 1024;
    private static final int MOST_SHEETS = 200;

    private final ZipFile zip;
    private final Path folder;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private boolean since1904;

    private XlsxBook(ZipFile zip, Path folder) {
        this.zip = zip;
        this.folder = folder;
    }

    /**
     * Opens a workbook.
     *
     * @param folder for what is laid down while it is read
     */
    static XlsxBook open(Path file, Path folder) throws IOException, Unreadable {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw Unreadable.damaged();
        }
        XlsxBook book = new XlsxBook(zip, folder);
        boolean whole = false;
        try {
            book.contents();
            whole = true;
            return book;
        } finally {
            if (!whole) {
                book.close();
            }
        }
    }

    private void contents() throws IOException, Unreadable {
        Map<String, String> parts = new HashMap<>();
        try (XmlPart ties = part(TIES, SMALL)) {
            while (ties.next()) {
                if (ties.at("Relationship") && ties.attribute("Type", "").endsWith("/worksheet")) {
                    parts.put(ties.attribute("Id", ""), place(ties.attribute("Target", "")));
                }
            }
        }
        try (XmlPart book = part(BOOK, SMALL)) {
            while (book.next()) {
                if (book.at("workbookPr")) {
                    since1904 = List.of("1", "true").contains(book.attribute("date1904", "0"));
                } else if (book.at("sheet")
                        && book.attribute("state", "visible").equals("visible")) {
                    sheet(book, parts);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw Unreadable.damaged();
        }
    }

    /** The attribute {@code id} stands beside {@code sheetId}; names of sheets are unique. */
    private void sheet(XmlPart book, Map<String, String> parts) {
        String part = parts.get(book.attribute("id", ""));
        String name = book.attribute("name", "");
        if (part != null && name.length() <= 100 && sheets.size() < MOST_SHEETS) {
            sheets.put(name, part);
        }
    }

    private static String place(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    @Override
    public List<String> sheets() {
        return new ArrayList<>(sheets.keySet());
    }

    @Override
    public TableLines lines(String sheet) throws IOException, Unreadable {
        String part = sheets.get(sheet);
        if (part == null) {
            throw Unreadable.because(
                    "TABLE_SHEET_UNKNOWN",
                    "Lembar ini tidak ada dalam berkas. Pilih salah satu lembar yang ada.",
                    "The file has no such sheet. Choose one that it has.");
        }
        XlsxStyles styles = XlsxStyles.none();
        if (zip.getEntry("xl/styles.xml") != null) {
            try (XmlPart xml = part("xl/styles.xml", SMALL)) {
                styles = XlsxStyles.read(xml);
            }
        }
        SharedWords words = words();
        boolean begun = false;
        try {
            TableLines lines = new SheetLines(part(part, SHEET), new CellReader(words, styles, since1904), words);
            begun = true;
            return lines;
        } finally {
            if (!begun) {
                words.close();
            }
        }
    }

    private SharedWords words() throws IOException, Unreadable {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return SharedWords.none(folder);
        }
        try (XmlPart xml = part("xl/sharedStrings.xml", WORDS)) {
            return SharedWords.read(xml, folder);
        }
    }

    private XmlPart part(String name, long most) throws IOException, Unreadable {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw Unreadable.damaged();
        }
        InputStream part;
        try {
            part = zip.getInputStream(entry);
        } catch (ZipException e) {
            throw Unreadable.damaged();
        }
        return new XmlPart(new BoundedPart(part, entry.getCompressedSize(), most));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
