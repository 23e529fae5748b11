package simpul.core.model.sector.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another region sees of records, from a state of their workflow on: these fields and parts, the state, and nothing else.
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
 * screens, the API and the export as JSON obey; tables that can be taken in again (CSV, XLSX), indicators and rules are about
 * the own records, and figures of screens unless they ask for {@link simpul.core.model.sector.question.Coverage#SHARED shared}
 * ones. Immutable.
 */
public final class Sharing {
    /** The way of those that are party to the agreement which the record names. */
    public static final String COUNTERPART = "*agreement";

    /** Before the code of a field: the way of the province of the region that it names. */
    public static final String PROVINCE = "*province:";

    private final @Nullable Field<String> to;
    private final boolean province;
    private final String from;
    private final List<Field<?>> fields;
    private final List<PartType> parts;

    private Sharing(
            @Nullable Field<String> to, boolean province, String from, List<Field<?>> fields, List<PartType> parts) {
        this.to = to;
        this.province = province;
        this.from = from;
        this.fields = fields;
        this.parts = parts;
    }

    /**
     * With the region that a field of the record names.
     *
     * @param to a queryable region field
     * @param from code of the state from which on
     * @param fields that it sees; the day of the record is among them
     */
    public static Sharing record(Field<String> to, String from, Field<?>... fields) {
        return new Sharing(to, false, from, List.of(fields), List.of());
    }

    /** With the province of the region that a field of the record names; the province itself where it names one. */
    public static Sharing province(Field<String> of, String from, Field<?>... fields) {
        return new Sharing(of, true, from, List.of(fields), List.of());
    }

    /** With the other regions that are party to the agreement which the record names. */
    public static Sharing counterpart(String from, Field<?>... fields) {
        return new Sharing(null, false, from, List.of(fields), List.of());
    }

    /** The rows of these parts too, whole; what of them is personal stays masked, and only the owner changes them. */
    public Sharing parts(PartType... all) {
        return new Sharing(to, province, from, fields, List.of(all));
    }

    /** The field that names the region; empty where the agreement does. */
    public Optional<Field<String>> to() {
        return Optional.ofNullable(to);
    }

    /** Whether the province of that region is meant, and not the region itself. */
    public boolean isProvince() {
        return province;
    }

    /**
     * By what the other region comes to see the record: the code of the field, with {@link #PROVINCE} before it for its province,
     * or {@link #COUNTERPART}.
     */
    public String way() {
        if (to == null) {
            return COUNTERPART;
        }
        return province ? PROVINCE + to.code() : to.code();
    }

    /** Code of the state from which on it is shared. */
    public String from() {
        return from;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    /** The parts whose rows it sees. */
    public List<PartType> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return way() + " from " + from;
    }
}
