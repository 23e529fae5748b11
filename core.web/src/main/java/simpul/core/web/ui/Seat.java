package simpul.core.web.ui;

/**
 * The post through which the reader acts, as the shell shows it. Offices, not persons.
 *
 * @param post identifier sent back when the reader changes posts
 * @param code the region's code, shown as its mark, e.g. {@code 35}
 * @param region e.g. {@code Jawa Timur}
 * @param office e.g. {@code Biro Pemerintahan}
 * @param role e.g. {@code Sekretariat TKKSD}
 */
public record Seat(String post, String code, String region, String office, String role) {}
