package simpul.core.model.sector.question;

/**
 * Whose records a question covers. A final value class, so that a further one breaks no vendor's switch. Immutable.
 *
 * <p>Without a word about it a rule asks about the owner's own records, and a screen about all that its reader may see.
 */
public final class Coverage {
    /** The own region only: the owner's of the record in a rule, the reader's in a screen. */
    public static final Coverage OWN = new Coverage("own");
    /**
     * All that the writer or reader may see: for a province that watches its kabupaten and kota, theirs too. Where a partner writes in a
     * shared record, a rule is asked over the owner's records only; a job, which nobody reads, cannot ask so.
     */
    public static final Coverage SEEN = new Coverage("seen");

    /**
     * In a screen: the records of other regions that are shared with the reader's one by one, and none of its own. The question
     * may only look at what each {@link simpul.core.model.sector.record.Sharing} of the type shows.
     */
    public static final Coverage SHARED = new Coverage("shared");
    /**
     * In a screen: the totals that other parties of the reader's agreements give away, and none of its own; see
     * {@link simpul.core.model.sector.record.SharedTotals}.
     */
    public static final Coverage PARTNERS = new Coverage("partners");

    private final String code;

    private Coverage(String code) {
        this.code = code;
    }

    /** The stable word for it. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
