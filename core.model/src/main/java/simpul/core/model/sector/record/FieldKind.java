package simpul.core.model.sector.record;

/**
 * What a field holds. A final value class, so that a new kind breaks no vendor's switch. Immutable; compare by {@link
 * #equals}.
 */
public final class FieldKind {
    /** Words; {@code String}. */
    public static final FieldKind TEXT = new FieldKind("text");
    /** A whole number; {@code Long}. */
    public static final FieldKind INTEGER = new FieldKind("integer");
    /** A number with a fixed scale and a unit; {@code BigDecimal}. */
    public static final FieldKind DECIMAL = new FieldKind("decimal");
    /** Rupiah; {@code BigDecimal} of scale 2. */
    public static final FieldKind MONEY = new FieldKind("money");
    /** Yes or no; {@code Boolean}. */
    public static final FieldKind YES_NO = new FieldKind("yes_no");
    /** A day in the owner's zone; {@code LocalDate}. */
    public static final FieldKind DATE = new FieldKind("date");
    /** A day and a time; {@code Instant}, to the second, written and shown in the zone of the owner. */
    public static final FieldKind MOMENT = new FieldKind("moment");
    /** A place by latitude and longitude; {@link Point}. */
    public static final FieldKind POINT = new FieldKind("point");
    /** One of a few words that the type declares; {@code String}, the choice's code. */
    public static final FieldKind CHOICE = new FieldKind("choice");
    /** An entry of a {@link CodeList}; {@code String}, the entry's code. */
    public static final FieldKind CODE = new FieldKind("code");
    /** A region; {@code String}, its Kemendagri code. */
    public static final FieldKind REGION = new FieldKind("region");
    /** An agency (OPD) of the record's or another region; {@code String}, its identifier. */
    public static final FieldKind AGENCY = new FieldKind("agency");
    /** An agreement that the owner is party to; {@code String}, its identifier. */
    public static final FieldKind AGREEMENT = new FieldKind("agreement");
    /** Another record of the same owner; {@code String}, its identifier. */
    public static final FieldKind REF = new FieldKind("ref");

    /** A file; {@link RecordFile}. */
    public static final FieldKind FILE = new FieldKind("file");

    private final String code;

    private FieldKind(String code) {
        this.code = code;
    }

    /** The stable word for this kind, stored with the shape of a type. */
    public String code() {
        return code;
    }

    /** Whether its values are kept as numbers and may be added, averaged and compared by size. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == MONEY;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldKind k && k.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
