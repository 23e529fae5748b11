package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import simpul.core.model.text.Text;

/**
 * One thing that a record says. The code is stored data: never renamed, never reused; the scale of a decimal is part of
 * the schema.
 *
 * <pre>{@code
 * static final Field<LocalDate> SHIPPED = Field.date("tanggal_kirim", "Tanggal kirim", "Shipped on").required().queryable();
 * }</pre>
 *
 * Immutable: each word returns a new field.
 *
 * @param <T> what {@link RecordFacts} answers for it
 */
public final class Field<T> {
    /** Texts of at most that many characters stand on one line: line ends and tabs in them become blanks. */
    public static final int ONE_LINE = 200;

    private final String code;
    private final Text label;
    private final FieldKind kind;
    private final Class<T> type;
    private final Traits traits;

    private Field(String code, Text label, FieldKind kind, Class<T> type, Traits traits) {
        this.code = code;
        this.label = label;
        this.kind = kind;
        this.type = type;
        this.traits = traits;
    }

    private static <T> Field<T> make(String code, String id, String en, FieldKind kind, Class<T> type) {
        return new Field<>(code, Text.of(id, en), kind, type, new Traits());
    }

    /** Words, at most 200 characters unless {@link #longest} says otherwise. */
    public static Field<String> text(String code, String id, String en) {
        return make(code, id, en, FieldKind.TEXT, String.class);
    }

    /** A whole number. */
    public static Field<Long> integer(String code, String id, String en) {
        return make(code, id, en, FieldKind.INTEGER, Long.class);
    }

    /** A number with a fixed count of decimals (0 to 6) and a unit, which is empty for a bare number. */
    public static Field<BigDecimal> decimal(String code, String id, String en, int scale, String unit) {
        return make(code, id, en, FieldKind.DECIMAL, BigDecimal.class).told(t -> {
            t.scale = scale;
            t.unit = unit.isEmpty() ? null : Text.same(unit);
        });
    }

    /** Rupiah, with two decimals. */
    public static Field<BigDecimal> money(String code, String id, String en) {
        return make(code, id, en, FieldKind.MONEY, BigDecimal.class).told(t -> {
            t.scale = 2;
            t.unit = Text.same("Rp");
        });
    }

    public static Field<Boolean> yesNo(String code, String id, String en) {
        return make(code, id, en, FieldKind.YES_NO, Boolean.class);
    }

    public static Field<LocalDate> date(String code, String id, String en) {
        return make(code, id, en, FieldKind.DATE, LocalDate.class);
    }

    /**
     * A day with a time, to the second. People write and read it in the zone of the region that owns the record
     * ({@code 17/08/2026 10.30}, or with {@code WIB}, {@code WITA}, {@code WIT} in that one); programs send it with its
     * offset ({@code 2026-08-17T10:30:00+09:00}). It is kept as a point in time and compared as such.
     *
     * <pre>{@code static final Field<Instant> DEPARTED = Field.moment("berangkat", "Berangkat", "Departed").queryable();}</pre>
     */
    public static Field<Instant> moment(String code, String id, String en) {
        return make(code, id, en, FieldKind.MOMENT, Instant.class);
    }

    /**
     * A place by latitude and longitude. People write {@code -3,695; 128,181}, {@code -3.695, 128.181} or what a GPS
     * shows ({@code 3°41'42" LS 128°10'52" BT}), programs {@code "-3.695,128.181"}. A place outside Indonesia is kept
     * with a warning.
     *
     * <pre>{@code static final Field<Point> BERTH = Field.point("sandar", "Titik sandar", "Berth");}</pre>
     */
    public static Field<Point> point(String code, String id, String en) {
        return make(code, id, en, FieldKind.POINT, Point.class);
    }

    /** One of a few words. Longer and changing lists are code lists. */
    public static Field<String> choice(String code, String id, String en, Choice... choices) {
        return make(code, id, en, FieldKind.CHOICE, String.class).told(t -> t.choices = List.of(choices));
    }

    /** An entry of a code list that the sector declares. */
    public static Field<String> code(String code, String id, String en, CodeList list) {
        return make(code, id, en, FieldKind.CODE, String.class).told(t -> t.codes = list);
    }

    /** A region, by its Kemendagri code. */
    public static Field<String> region(String code, String id, String en) {
        return make(code, id, en, FieldKind.REGION, String.class);
    }

    /**
     * An agency (OPD) of the owner's or another region, chosen from a list and shown by its name.
     *
     * <pre>{@code static final Field<String> SENDER = Field.agency("opd_pengirim", "OPD pengirim", "Sending agency").queryable();}</pre>
     *
     * Its value is the agency's identifier. In a table that is pasted or imported people write the name of an agency of
     * their own region, or {@code Dinas Peternakan (Jawa Timur)} for one of another region.
     */
    public static Field<String> agency(String code, String id, String en) {
        return make(code, id, en, FieldKind.AGENCY, String.class);
    }

    /** An agreement that the owner of the record is party to; a type has at most one such field. */
    public static Field<String> agreement(String code, String id, String en) {
        return make(code, id, en, FieldKind.AGREEMENT, String.class);
    }

    /**
     * Another record of the same owner, by the code of its type in the same sector. Programs write its identifier; people
     * write its key, where that is one text, and choose among the newest where it is not.
     */
    public static Field<String> ref(String code, String id, String en, String type) {
        return make(code, id, en, FieldKind.REF, String.class).told(t -> t.target = type);
    }

    /**
     * A file: a certificate, a letter, a photo. It is chosen in the form or sent to the API first and then named by the
     * record; who may see the field may download it. It says what it is by its content, is at most 25 MB, and is kept as
     * long as the record names it.
     *
     * <pre>{@code
     * static final Field<RecordFile> CERTIFICATE = Field.file("sertifikat", "Sertifikat veteriner", "Veterinary certificate")
     *         .accepts("application/pdf", "image/jpeg").largest(5).requiredFrom("DIAJUKAN");
     * }</pre>
     *
     * A file cannot be asked for in questions, constraints or keys: derive a field from it. Tables do not bring files in.
     */
    public static Field<RecordFile> file(String code, String id, String en) {
        return make(code, id, en, FieldKind.FILE, RecordFile.class);
    }

    /** A record cannot be kept without it. */
    public Field<T> required() {
        return told(t -> t.required = true);
    }

    /**
     * A record cannot stand in this state of its workflow, or in one that is only reached through it, without a value.
     * Before that a draft may lack it; the move that reaches the state says everything that is missing at once. Functions
     * of the sector that ask for its {@link RecordFacts#value value} are called once it is there.
     */
    public Field<T> requiredFrom(String state) {
        return told(t -> t.requiredFrom = state);
    }

    /** The least and most that a number may be, both included. */
    public Field<T> range(long least, long most) {
        return told(t -> {
            t.least = BigDecimal.valueOf(least);
            t.most = BigDecimal.valueOf(most);
        });
    }

    /**
     * A whole number that tells apart and does not count, such as a year or a serial number: it is written 2026 and never
     * 2.026, in forms, tables, sentences and exports. Refused for other kinds.
     *
     * <pre>{@code static final Field<Long> YEAR = Field.integer("tahun", "Tahun", "Year").ungrouped().range(2000, 2100);}</pre>
     */
    public Field<T> ungrouped() {
        return told(t -> t.ungrouped = true);
    }

    /** What a text must look like as a whole, and the same in words for who gets it wrong. */
    public Field<T> pattern(String regex, String id, String en) {
        return told(t -> {
            t.pattern = Pattern.compile(regex);
            t.patternInWords = Text.of(id, en);
        });
    }

    /** The most characters that a text may have, up to 4,000; more than {@link #ONE_LINE} may stand on several lines. */
    public Field<T> longest(int characters) {
        return told(t -> t.longest = characters);
    }

    /** The media types that a file may have, of those that the platform keeps; all of them without this. */
    public Field<T> accepts(String... mediaTypes) {
        return told(t -> t.accepts = List.of(mediaTypes));
    }

    /** The most that a file may have, in MB (1,048,576 bytes); 25 without this, and never more. */
    public Field<T> largest(int megabytes) {
        return told(t -> t.most = BigDecimal.valueOf(megabytes).multiply(BigDecimal.valueOf(1024L * 1024)));
    }

    /** Aggregates, filters and orders may use it; it gets a column in the projection table. */
    public Field<T> queryable() {
        return told(t -> t.queryable = true);
    }

    /** The search box over the table of records looks into it. */
    public Field<T> searchable() {
        return told(t -> t.searchable = true);
    }

    /**
     * It says something about a person: masked for other regions and kept erasable in the audit trail. What is derived from it is
     * computed again when it is erased; a text or a reference that is derived from it has to be personal too.
     */
    public Field<T> personal() {
        return told(t -> t.personal = true);
    }

    /** A sentence under the input. */
    public Field<T> help(String id, String en) {
        return told(t -> t.help = Text.of(id, en));
    }

    private Field<T> told(Consumer<Traits> change) {
        Traits copy = traits.copy();
        change.accept(copy);
        return new Field<>(code, label, kind, type, copy);
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public FieldKind kind() {
        return kind;
    }

    /** The class of its values. */
    public Class<T> type() {
        return type;
    }

    /** Decimals that are kept: 2 for money, 0 for whole numbers. */
    public int scale() {
        return traits.scale;
    }

    public Optional<Text> unit() {
        return Optional.ofNullable(traits.unit);
    }

    public Optional<Text> helpText() {
        return Optional.ofNullable(traits.help);
    }

    public boolean isRequired() {
        return traits.required;
    }

    /** Code of the state from which on it is required. */
    public Optional<String> requiredFromState() {
        return Optional.ofNullable(traits.requiredFrom);
    }

    public boolean isQueryable() {
        return traits.queryable;
    }

    public boolean isSearchable() {
        return traits.searchable;
    }

    public boolean isPersonal() {
        return traits.personal;
    }

    /** Whether its numbers are written without marks between their thousands. */
    public boolean isUngrouped() {
        return traits.ungrouped;
    }

    public Optional<BigDecimal> least() {
        return Optional.ofNullable(traits.least);
    }

    /** The most that a number may be; of a file its bytes. */
    public Optional<BigDecimal> most() {
        return Optional.ofNullable(traits.most);
    }

    public Optional<Pattern> form() {
        return Optional.ofNullable(traits.pattern);
    }

    public Optional<Text> formInWords() {
        return Optional.ofNullable(traits.patternInWords);
    }

    public int mostCharacters() {
        return traits.longest;
    }

    /** The words of a choice field; empty for other kinds. */
    public List<Choice> choices() {
        return traits.choices;
    }

    /** The media types that a file field accepts; empty where it takes all that are kept. */
    public List<String> accepted() {
        return traits.accepts;
    }

    /** The list of a code field. */
    public Optional<CodeList> codes() {
        return Optional.ofNullable(traits.codes);
    }

    /** The type that a ref field points to. */
    public Optional<String> target() {
        return Optional.ofNullable(traits.target);
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
