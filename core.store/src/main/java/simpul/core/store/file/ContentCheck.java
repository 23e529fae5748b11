package simpul.core.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.text.Legible;
import simpul.core.model.text.Text;

/** Decides by content whether a file is one of the kinds that are kept, and whether its name says the same. Stateless. */
final class ContentCheck {
    private static final int LONGEST_NAME = 200;

    private ContentCheck() {}

    /** The media type to keep it under. */
    static Result<String> accept(Path file, String name) throws IOException {
        if (isPathLike(name)) {
            return refused(
                    "FILE_NAME",
                    Text.of(
                            "Nama berkas tidak boleh kosong, lebih dari 200 huruf, atau memuat garis miring, dua titik beruntun atau karakter yang tidak terlihat.",
                            "A file name must not be empty, longer than 200 characters, or hold slashes, double dots or invisible characters."));
        }
        if (java.nio.file.Files.size(file) == 0) {
            return refused(
                    "FILE_EMPTY",
                    Text.of(
                            "Berkas ini kosong. Pilih berkas yang ada isinya.",
                            "This file is empty. Choose one that holds something."));
        }
        Optional<ContentType> found = ContentLook.at(file);
        if (found.isEmpty()) {
            return refused(
                    "FILE_TYPE",
                    Text.of(
                            "Jenis berkas ini tidak diterima. Kirim PDF, JPG, PNG, HEIC, WEBP, DOCX, XLSX, ODT, CSV atau TXT.",
                            "This type of file is not accepted. Send PDF, JPG, PNG, HEIC, WEBP, DOCX, XLSX, ODT, CSV or TXT."));
        }
        ContentType content = found.get();
        Optional<ContentType> claimed = ContentType.byEnding(ending(name));
        // Plain text has no mark of its own: the name decides between the two kinds of it.
        if (content == ContentType.TEXT && claimed.isPresent() && claimed.get() == ContentType.CSV) {
            content = ContentType.CSV;
        }
        if (claimed.isEmpty() || claimed.get() != content) {
            return refused(
                    "FILE_TYPE_MISMATCH",
                    Text.of(
                            "Isi berkas adalah " + content
                                    + ", tetapi namanya berakhiran lain. Periksa berkas atau ganti namanya.",
                            "The content is " + content
                                    + " but the name ends otherwise. Check the file or rename it."));
        }
        return Result.done(content.mediaType());
    }

    private static boolean isPathLike(String name) {
        return name.isBlank()
                || name.length() > LONGEST_NAME
                || name.contains("/")
                || name.contains("\\")
                || name.contains("..")
                || name.chars().anyMatch(Character::isISOControl)
                || !Legible.is(name);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Result<String> refused(String code, Text message) {
        return Result.refused(Documents.refuse(Finding.blocking(code, "file", message)));
    }
}
