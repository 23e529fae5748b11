package simpul.core.model.sector.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * By when something has to be done about a record. A record in a state with a deadline is due some time after it came there;
 * one with a date or moment of its own, some time after that, until a field says that it was done.
 *
 * <pre>{@code
 * Deadline.of("penutupan", "Penutupan wilayah", "Closure order", "PP 47/2014 Ps 50", Within.hours(24)).in("WABAH")
 * Deadline.of("keluar", "Barang ditolak keluar", "Rejected goods leave", "UU 21/2019 Ps 45", Within.workingDays(3))
 *         .since(REJECTED).until(LEFT)
 * }</pre>
 *
 * The page of the record, its row and its card say when it is due and how long it is overdue; <em>Menunggu Anda</em> tells those
 * who can take a move out of the state, or fill in the field that ends it. What is due is kept when a record is written, by the
 * term of the day on which it began: a term that changes later applies to what begins later. A new version of the type with other
 * deadlines counts the records that are there again, in the background.
 *
 * <p>Immutable: each word returns a new deadline. The code is stored data.
 */
public final class Deadline {
    /** By this code lists mean being overdue, which is no field; no field can have it. */
    public static final String CODE = "*due";

    private final String code;
    private final Text title;
    private final String basis;
    private final Within within;
    private final @Nullable String state;
    private final @Nullable Field<?> since;
    private final @Nullable Field<?> until;

    private Deadline(
            String code,
            Text title,
            String basis,
            Within within,
            @Nullable String state,
            @Nullable Field<?> since,
            @Nullable Field<?> until) {
        this.code = code;
        this.title = title;
        this.basis = basis;
        this.within = within;
        this.state = state;
        this.since = since;
        this.until = until;
    }

    /**
     * Begins a deadline; it needs {@link #in} or {@link #since}.
     *
     * @param basis the article or decree that sets it, cited as it is called in Indonesian and shown so in every language
     */
    public static Deadline of(String code, String id, String en, String basis, Within within) {
        return new Deadline(code, Text.of(id, en), basis, within, null, null, null);
    }

    /** Only while the record stands in this state, which must have a way out. */
    public Deadline in(String stateCode) {
        return new Deadline(code, title, basis, within, stateCode, since, until);
    }

    /** Counted from this date or moment instead of when the record came into the state; without a value nothing is due. */
    public Deadline since(Field<?> field) {
        return new Deadline(code, title, basis, within, state, field, until);
    }

    /** Over as soon as this field has a value; needed where no state ends it. */
    public Deadline until(Field<?> field) {
        return new Deadline(code, title, basis, within, state, since, field);
    }

    public String code() {
        return code;
    }

    /** What has to be done. */
    public Text title() {
        return title;
    }

    public String basis() {
        return basis;
    }

    public Within within() {
        return within;
    }

    /** Code of the state; empty where it does not matter. */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    public Optional<Field<?>> since() {
        return Optional.ofNullable(since);
    }

    public Optional<Field<?>> until() {
        return Optional.ofNullable(until);
    }

    @Override
    public String toString() {
        return code;
    }
}
