package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A number of the sector that a law or an office sets and changes, such as how long a certificate is valid. It has a basis
 * and a first day, is shown and changed on {@code /admin/parameter}, and is read through the facts of whoever asks.
 *
 * <pre>{@code
 * static final SectorParameter VALID = SectorParameter.of("masa_sertifikat", "Masa berlaku", "Validity", 14, Text.of("hari", "days"))
 *         .basedOn("Ditetapkan daerah", "Set by the region").since(LocalDate.of(2021, 1, 1)).range(1, 60).perRegion();
 *
 * r.value(CERTIFIED).plusDays(r.parameter(VALID).longValue()).isBefore(r.value(SHIPPED))
 * }</pre>
 *
 * A rule or derivation reads the value of the record's day, an indicator and a screen that of the last day of the period.
 * Immutable: each word returns a new parameter. The code is stored with every measurement that read it.
 */
public final class SectorParameter {
    private final String code;
    private final Text title;
    private final BigDecimal value;
    private final @Nullable Text unit;
    private final ParameterTraits traits;

    private SectorParameter(String code, Text title, BigDecimal value, @Nullable Text unit, ParameterTraits traits) {
        this.code = code;
        this.title = title;
        this.value = value;
        this.unit = unit;
        this.traits = traits;
    }

    /**
     * Begins a parameter; its basis and first day belong to it.
     *
     * @param value what holds until an office sets something else; its decimals are those that may be set
     * @param unit as it is written behind the number in every language, such as {@code kg}; empty for none
     */
    public static SectorParameter of(String code, String id, String en, Number value, String unit) {
        return begun(code, id, en, value, unit.isEmpty() ? null : Text.same(unit));
    }

    /** The same with a unit that is a word. */
    public static SectorParameter of(String code, String id, String en, Number value, Text unit) {
        return begun(code, id, en, value, unit);
    }

    private static SectorParameter begun(String code, String id, String en, Number value, @Nullable Text unit) {
        return new SectorParameter(
                code, Text.of(id, en), new BigDecimal(value.toString()), unit, ParameterTraits.NOTHING_SAID);
    }

    /** The article or decree that says so, or why this default was chosen. */
    public SectorParameter basedOn(String id, String en) {
        return told(traits.basedOn(Text.of(id, en)));
    }

    /** The first day on which the default holds. */
    public SectorParameter since(LocalDate day) {
        return told(traits.since(day));
    }

    /** Its basis has not been read in the text of the law; the page says so until an office sets it. */
    public SectorParameter unconfirmed() {
        return told(traits.unconfirmed());
    }

    /** Each region may set its own; without this only the platform's administrator changes it, for all. */
    public SectorParameter perRegion() {
        return told(traits.perRegion());
    }

    /** What may be set. */
    public SectorParameter range(long least, long most) {
        return told(traits.range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    private SectorParameter told(ParameterTraits now) {
        return new SectorParameter(code, title, value, unit, now);
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** What holds until an office sets something else. */
    public BigDecimal value() {
        return value;
    }

    /** Empty for a bare number. */
    public Optional<Text> unit() {
        return Optional.ofNullable(unit);
    }

    /** Empty in an unfinished definition, which is refused. */
    public Optional<Text> basis() {
        return Optional.ofNullable(traits.basis());
    }

    /** Empty in an unfinished definition, which is refused. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(traits.since());
    }

    public boolean isConfirmed() {
        return traits.confirmed();
    }

    public boolean isPerRegion() {
        return traits.regional();
    }

    public Optional<BigDecimal> least() {
        return Optional.ofNullable(traits.least());
    }

    public Optional<BigDecimal> most() {
        return Optional.ofNullable(traits.most());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectorParameter p && p.code.equals(code);
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
