package simpul.core.store.file;

import java.util.List;
import java.util.Optional;

/** The kinds of documents that are kept, with the name endings under which people know them. */
enum ContentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jfif"),
    HEIC("image/heic", "heic", "heif"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> endings;

    ContentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ContentType> byEnding(String ending) {
        for (ContentType type : values()) {
            if (type.endings.contains(ending)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
