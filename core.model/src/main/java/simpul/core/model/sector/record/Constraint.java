package simpul.core.model.sector.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * What must hold between records. It is data, checked inside the writing transaction, because a pure function cannot stop
 * two officers at the same instant: of two who want the last of something exactly one gets it.
 *
 * <pre>{@code
 * Constraint.unique("SERTIFIKAT_GANDA", CERTIFICATE).says("Nomor sertifikat ini sudah tercatat.", "...")
 * Constraint.unique("ANTING", ANIMALS, EAR_TAG).nationwide().counting("DIAJUKAN")
 * Constraint.noOverlap("MAGANG", FROM, TO, EMPLOYEE).nationwide()
 * Constraint.ceiling("KUOTA", WEIGHT, Limit.in(QUOTA, QUOTA_KG, QUOTA_WPP, QUOTA_YEAR), WPP, YEAR).warnAt(80)
 * Constraint.ceiling("ANDON", Limit.in(ALLOWED, VESSELS, ALLOWED_PKS), PKS).atOnce(FROM, TO)
 * }</pre>
 *
 * Records, and rows, that lack one of the key fields are left alone. Immutable: each word returns a new constraint.
 */
public final class Constraint {
    private final String code;
    private final String kind;
    private final ConstraintTraits traits;

    private Constraint(String code, String kind, ConstraintTraits traits) {
        this.code = code;
        this.kind = kind;
        this.traits = traits;
    }

    /** No two records of one owner have the same values in these fields. */
    public static Constraint unique(String code, Field<?>... fields) {
        return made(
                        code,
                        "unique",
                        "Sudah ada catatan dengan isian yang sama. Periksa nomornya, atau ubah catatan yang sudah ada.",
                        "There is already a record with the same value. Check it, or change the existing record.")
                .told(t -> t.key = List.of(fields));
    }

    /**
     * No two rows of this part have the same values in these of its fields: neither rows of two records of one owner nor two rows
     * of one record. Whoever is refused is told the row and the field.
     */
    public static Constraint unique(String code, PartType rows, Field<?>... fields) {
        return made(
                        code,
                        "unique",
                        "Isian ini sudah ada pada catatan lain. Periksa barisnya.",
                        "Another record says this already. Check the row.")
                .told(t -> {
                    t.rows = rows;
                    t.key = List.of(fields);
                });
    }

    /**
     * The days of no two records with the same key overlap; both days belong to a record. A record without {@code to} has no
     * end yet, one without {@code from} is left alone.
     */
    public static Constraint noOverlap(String code, Field<LocalDate> from, Field<LocalDate> to, Field<?>... key) {
        return made(
                        code,
                        "no_overlap",
                        "Masanya bertumpang tindih dengan catatan lain. Periksa kedua tanggal.",
                        "Its days overlap those of another record. Check both dates.")
                .told(t -> {
                    t.from = from;
                    t.to = to;
                    t.key = List.of(key);
                });
    }

    /** What this number adds up to over the records with the same key is not above a limit. */
    public static Constraint ceiling(String code, Field<?> measure, Limit limit, Field<?>... key) {
        return ceiling(code, limit, key).told(t -> t.measure = measure);
    }

    /** There are not more records with the same key than a limit says. */
    public static Constraint ceiling(String code, Limit limit, Field<?>... key) {
        return made(
                        code,
                        "ceiling",
                        "Batas untuk isian ini terlampaui.",
                        "This goes beyond the limit for these values.")
                .told(t -> {
                    t.limit = limit;
                    t.key = List.of(key);
                });
    }

    private static Constraint made(String code, String kind, String id, String en) {
        return new Constraint(code, kind, new ConstraintTraits(Text.of(id, en)));
    }

    /** What people read when it is broken. */
    public Constraint says(String id, String en) {
        return told(t -> t.message = Text.of(id, en));
    }

    /** The article that asks for it, cited as the law is called in Indonesian and shown so in every language. */
    public Constraint basedOn(String article) {
        return told(t -> t.basis = article);
    }

    /**
     * Over the records of all regions. Who is refused reads the same sentence as ever and learns nothing of a record of
     * another region, no figure of theirs either.
     */
    public Constraint nationwide() {
        return told(t -> t.nationwide = true);
    }

    /**
     * Only records that stand in these states of their workflow count, and so are looked at when they come into one: a draft
     * that is refused its move stays a draft.
     */
    public Constraint counting(String... states) {
        return told(t -> t.states = Set.of(states));
    }

    /**
     * Of a ceiling: it holds for each day alone, for what is there at the same time. Both days belong to a record; one without
     * {@code to} has no end yet, one without {@code from} is left alone. A limit that a record says may not come to lie below
     * the fullest day, be it past or to come; one that changes by the year has the year in its key.
     *
     * <p>Records are counted, not what they are about: that one vessel is not away twice on one day says a {@link #noOverlap}.
     */
    public Constraint atOnce(Field<LocalDate> from, Field<LocalDate> to) {
        return told(t -> {
            t.atOnce = true;
            t.from = from;
            t.to = to;
        });
    }

    /** Of a ceiling: who comes to this share of the limit, in per cent, is warned. */
    public Constraint warnAt(int percent) {
        return told(t -> t.warnAt = percent);
    }

    /** It warns and lets the record pass. Not for {@link #unique}. */
    public Constraint warnsOnly() {
        return told(t -> t.warnsOnly = true);
    }

    private Constraint told(Consumer<ConstraintTraits> change) {
        ConstraintTraits copy = traits.copy();
        change.accept(copy);
        return new Constraint(code, kind, copy);
    }

    public String code() {
        return code;
    }

    /** The stable word for this kind of constraint: {@code unique}, {@code no_overlap} or {@code ceiling}. */
    public String kind() {
        return kind;
    }

    public boolean isUnique() {
        return kind.equals("unique");
    }

    /** Whether a record is known by these values whatever its state: unique, over its own fields and in every state. */
    public boolean identifies() {
        return isUnique() && traits.rows == null && traits.states.isEmpty();
    }

    /** The part in whose rows the fields stand; empty where they are the record's own. */
    public Optional<PartType> rows() {
        return Optional.ofNullable(traits.rows);
    }

    /** The fields whose values records share. */
    public List<Field<?>> fields() {
        return traits.key;
    }

    /** The first day, of {@link #noOverlap} and of what holds {@link #atOnce}. */
    public Optional<Field<LocalDate>> from() {
        return Optional.ofNullable(traits.from);
    }

    /** The last day, of {@link #noOverlap} and of what holds {@link #atOnce}. */
    public Optional<Field<LocalDate>> to() {
        return Optional.ofNullable(traits.to);
    }

    /** Whether a ceiling holds for each day alone. */
    public boolean isAtOnce() {
        return traits.atOnce;
    }

    /** What a ceiling adds up; empty where it counts records. */
    public Optional<Field<?>> measure() {
        return Optional.ofNullable(traits.measure);
    }

    public Optional<Limit> limit() {
        return Optional.ofNullable(traits.limit);
    }

    /** From which share of the limit on a ceiling warns, in per cent; 0 where it does not. */
    public int warningShare() {
        return traits.warnAt;
    }

    public boolean isNationwide() {
        return traits.nationwide;
    }

    /** Codes of the states whose records count; empty where all do. */
    public Set<String> states() {
        return traits.states;
    }

    /** Whether a record in this state counts. */
    public boolean counts(@Nullable String state) {
        return traits.states.isEmpty() || state != null && traits.states.contains(state);
    }

    public boolean onlyWarns() {
        return traits.warnsOnly;
    }

    public Text message() {
        return traits.message;
    }

    public String basis() {
        return traits.basis;
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
