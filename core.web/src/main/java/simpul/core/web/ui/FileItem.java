package simpul.core.web.ui;

/**
 * A document in a list.
 *
 * @param note type, size and date, e.g. {@code PDF, 1,8 MB, 11 Jul 2024}
 */
public record FileItem(Icon icon, String title, String note, String href) {

    /** Picks the icon by the kind of content. */
    public static FileItem of(String contentType, String title, String note, String href) {
        Icon icon = contentType.startsWith("image/")
                ? Icon.PHOTO
                : contentType.equals("application/pdf")
                        ? Icon.FILE_TYPE_PDF
                        : contentType.contains("word")
                                ? Icon.FILE_TYPE_DOCX
                                : contentType.contains("sheet") || contentType.contains("csv")
                                        ? Icon.FILE_SPREADSHEET
                                        : Icon.FILE_TEXT;
        return new FileItem(icon, title, note, href);
    }
}
