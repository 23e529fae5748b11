package simpul.core.model.sector.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another region sees of records, from a state of their workflow on: these fields, the state, and nothing else.
 *
 * <pre>{@code
 * RecordType.of("angkutan", 1, "Angkutan", "Transport")...
 *         .workflow(Workflow.start("DRAF", ...).state("DIKIRIM", ...).state("DITERIMA", ...)
 *                 .move("TERIMA", "Terima", "Receive", "DIKIRIM", "DITERIMA", Actor.of(TO, Role.OPD))
 *                 .edits("DIKIRIM", Actor.of(TO, Role.OPD), RECEIVED))
 *         .share(Sharing.record(TO, "DIKIRIM", NUMBER, DAY, TO, SENT, RECEIVED))
 * }</pre>
 *
 * "From a state on" means in that state and in those that are only reached through it. Before that the record does not
 * exist for the other region: same 404, same lists. Personal fields stay masked. Lists, single records, tables and boards of
 * screens, the API and the export as JSON obey; tables that can be taken in again (CSV, XLSX), figures of screens, indicators
 * and rules are about the own records. Immutable.
 */
public final class Sharing {
    /** The way of those that are party to the agreement which the record names. */
    public static final String COUNTERPART = "*agreement";

    private final @Nullable Field<String> to;
    private final String from;
    private final List<Field<?>> fields;

    private Sharing(@Nullable Field<String> to, String from, List<Field<?>> fields) {
        this.to = to;
        this.from = from;
        this.fields = fields;
    }

    /**
     * With the region that a field of the record names.
     *
     * @param to a queryable region field
     * @param from code of the state from which on
     * @param fields that it sees; the day of the record is among them
     */
    public static Sharing record(Field<String> to, String from, Field<?>... fields) {
        return new Sharing(to, from, List.of(fields));
    }

    /** With the other regions that are party to the agreement which the record names. */
    public static Sharing counterpart(String from, Field<?>... fields) {
        return new Sharing(null, from, List.of(fields));
    }

    /** The field that names the region; empty where the agreement does. */
    public Optional<Field<String>> to() {
        return Optional.ofNullable(to);
    }

    /** By what the other region comes to see the record: the code of the field, or {@link #COUNTERPART}. */
    public String way() {
        return to == null ? COUNTERPART : to.code();
    }

    /** Code of the state from which on it is shared. */
    public String from() {
        return from;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return way() + " from " + from;
    }
}
