package simpul.core.web.ui;

/**
 * Where a table comes as a file.
 *
 * <pre>{@code Download.of(table)   // this page, asked for the table: ?unduh=csv&tabel=tanda-tangan}</pre>
 *
 * @param what the table, read aloud behind the format
 */
public record Download(String what, String csv, String xlsx) {

    /** From this page without its query. */
    public static Download of(Table table) {
        return of(Address.of(""), table);
    }

    /** From the page at that address, which keeps its filters. */
    public static Download of(Address page, Table table) {
        return of(page, table.caption());
    }

    /** From another page that has a table with this caption. */
    public static Download of(Address page, String caption) {
        Address one = page.with("tabel", Table.code(caption));
        return new Download(
                caption,
                one.with("unduh", "csv").toString(),
                one.with("unduh", "xlsx").toString());
    }
}
