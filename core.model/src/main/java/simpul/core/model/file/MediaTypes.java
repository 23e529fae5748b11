package simpul.core.model.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the media types that are kept. */
public final class MediaTypes {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/jpeg", "JPG"),
            Map.entry("image/heic", "HEIC"),
            Map.entry("image/webp", "WEBP"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("text/csv", "CSV"),
            Map.entry("text/plain", "TXT"));

    private MediaTypes() {}

    /** {@code PDF} for {@code application/pdf}; a type that is not kept as it is. */
    public static String word(String type) {
        return WORDS.getOrDefault(type, type);
    }

    /** {@code PDF, JPG}. */
    public static String words(List<String> types) {
        return types.stream().map(MediaTypes::word).collect(Collectors.joining(", "));
    }
}
