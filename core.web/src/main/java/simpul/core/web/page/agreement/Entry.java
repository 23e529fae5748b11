package simpul.core.web.page.agreement;

/**
 * Something that the partner recorded for the reader's region and that it has not answered.
 *
 * @param agree confirms it
 * @param object where an objection is written
 */
public record Entry(String title, String note, Press agree, String object) {}
