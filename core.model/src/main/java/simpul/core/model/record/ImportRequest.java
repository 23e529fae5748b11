package simpul.core.model.record;

/**
 * Rows to take in.
 *
 * @param text CSV or cells pasted from a spreadsheet; the first line names the columns by label or code
 * @param dryRun whether to check only
 */
public record ImportRequest(String text, boolean dryRun) {}
