package simpul.core.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Recognises a file by its bytes alone. Stateless. */
final class ContentLook {
    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 10_000;
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    private ContentLook() {}

    static Optional<ContentType> at(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("%PDF-")) {
            return Optional.of(ContentType.PDF);
        }
        if (latin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(ContentType.PNG);
        }
        if (latin.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(ContentType.JPEG);
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return Optional.of(ContentType.WEBP);
        }
        if (latin.startsWith("ftyp", 4) && latin.length() >= 12 && HEIF_BRANDS.contains(latin.substring(8, 12))) {
            return Optional.of(ContentType.HEIC);
        }
        if (latin.startsWith("PK\u0003\u0004")) {
            return office(file);
        }
        return isText(file, latin) ? Optional.of(ContentType.TEXT) : Optional.empty();
    }

    /** Office documents are zip files that hold certain entries; with macros inside they are refused. */
    private static Optional<ContentType> office(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES || zip.stream().anyMatch(ContentLook::isProgram)) {
                return Optional.empty();
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                if (zip.getEntry("word/document.xml") != null) {
                    return Optional.of(ContentType.DOCX);
                }
                return zip.getEntry("xl/workbook.xml") != null ? Optional.of(ContentType.XLSX) : Optional.empty();
            }
            ZipEntry kind = zip.getEntry("mimetype");
            if (kind != null && kind.getSize() < 100) {
                try (InputStream in = zip.getInputStream(kind)) {
                    String named = new String(in.readNBytes(100), StandardCharsets.US_ASCII).trim();
                    return named.equals(ContentType.ODT.mediaType()) ? Optional.of(ContentType.ODT) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isProgram(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin")
                || name.endsWith(".class")
                || name.endsWith(".exe")
                || name.endsWith(".dll");
    }

    /**
     * Text in UTF-8, in UTF-16 with its mark (or in Windows' Latin letters) that a browser or shell would not take for a program
     * or a page.
     */
    private static boolean isText(Path file, String head) throws IOException {
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return isWideText(Files.readAllBytes(file));
        }
        if (isPage(head.replace("\u00ef\u00bb\u00bf", ""))) {
            return false;
        }
        byte[] all = Files.readAllBytes(file);
        for (byte b : all) {
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(all));
            return true;
        } catch (CharacterCodingException e) {
            // Spreadsheets still save CSV as Windows-1252: high letters are fine, the five undefined places are not.
            for (byte b : all) {
                int v = b & 0xff;
                if (v == 0x81 || v == 0x8d || v == 0x8f || v == 0x90 || v == 0x9d || v == 0x7f) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isPage(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<")
                || start.startsWith("#!")
                || start.startsWith("{\\rtf")
                || start.contains("<script")
                || start.contains("<html")
                || start.contains("<svg");
    }

    /** What spreadsheets call Unicode text. */
    private static boolean isWideText(byte[] all) {
        try {
            String text = StandardCharsets.UTF_16
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(all))
                    .toString();
            return !isPage(text.substring(0, Math.min(HEAD, text.length())))
                    && text.chars().noneMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
