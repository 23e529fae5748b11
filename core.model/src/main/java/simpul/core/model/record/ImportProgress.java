package simpul.core.model.record;

/**
 * How many rows of a table have been taken in, and what became of them. Immutable.
 *
 * @param total data rows of the table
 * @param done data rows that have been looked at, from the first on
 * @param noted rows of which findings are kept
 */
public record ImportProgress(int total, int done, int created, int changed, int unchanged, int refused, int noted) {
    /** Nothing done of so many rows. */
    public static ImportProgress of(int total) {
        return new ImportProgress(total, 0, 0, 0, 0, 0, 0);
    }

    /** This and what was done besides. */
    public ImportProgress plus(ImportProgress more) {
        return new ImportProgress(
                total,
                done + more.done,
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                refused + more.refused,
                noted + more.noted);
    }

    /** The part that is done, in whole percent. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * done / total);
    }
}
