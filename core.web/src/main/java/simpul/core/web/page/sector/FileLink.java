package simpul.core.web.page.sector;

/** The figures of a part as a file for spreadsheets. */
public record FileLink(String label, String href) {}
