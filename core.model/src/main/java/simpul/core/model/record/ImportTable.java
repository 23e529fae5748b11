package simpul.core.model.record;

import java.util.List;

/**
 * What a file holds and how its columns are taken. Immutable.
 *
 * @param sheets names of the sheets that can be chosen; one without a name for CSV
 * @param sheet the chosen one
 * @param headingLine line of the spreadsheet that holds the headings
 * @param headings as they are written
 * @param columns what each column holds: the key of an {@link ImportTarget}, or empty when it is read over
 * @param sample the first rows as they are written
 * @param schema of the type for which the columns were taken; 0 where it was not noted
 */
public record ImportTable(
        List<String> sheets,
        String sheet,
        int headingLine,
        List<String> headings,
        List<String> columns,
        List<List<String>> sample,
        int schema) {
    public ImportTable {
        sheets = List.copyOf(sheets);
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        sample = sample.stream().map(List::copyOf).toList();
    }

    /** The same table without anything of its rows. */
    public ImportTable withoutSample() {
        return new ImportTable(sheets, sheet, headingLine, headings, columns, List.of(), schema);
    }

    /** The same table with its columns taken otherwise, for a type of this schema. */
    public ImportTable taking(List<String> others, int meant) {
        return new ImportTable(sheets, sheet, headingLine, headings, others, sample, meant);
    }
}
