package simpul.core.web.ui;

/**
 * The way on through a list that is read by cursor: there are a first and a next page, and no page numbers.
 *
 * @param summary e.g. {@code 50 dari 552}
 * @param first address of the first page; empty on the first page
 * @param next address of the next page; empty on the last page
 */
public record Pager(String summary, String first, String next) {

    /** Whether there is another page than this one. */
    public boolean paged() {
        return !first.isEmpty() || !next.isEmpty();
    }
}
