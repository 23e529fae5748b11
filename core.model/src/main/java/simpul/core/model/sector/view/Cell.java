package simpul.core.model.sector.view;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A word or number to show. The platform writes numbers as the reader's language does; a missing one reads "belum ada
 * data", never 0. Immutable; compared by value.
 */
public final class Cell {
    private static final Cell MISSING = new Cell(null, null, "");

    private final @Nullable Text words;
    private final @Nullable BigDecimal number;
    private final String unit;

    private Cell(@Nullable Text words, @Nullable BigDecimal number, String unit) {
        this.words = words;
        this.number = number;
        this.unit = unit;
    }

    public static Cell of(Text words) {
        return new Cell(words, null, "");
    }

    public static Cell of(BigDecimal number, String unit) {
        return new Cell(null, plain(number), unit);
    }

    /** 1E+2 is 100, so that a number read back from its plain form is the same. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    public static Cell of(long number) {
        return new Cell(null, BigDecimal.valueOf(number), "");
    }

    /** The number, or missing when there is none. */
    public static Cell of(Optional<BigDecimal> number, String unit) {
        return number.map(n -> of(n, unit)).orElse(MISSING);
    }

    public static Cell missing() {
        return MISSING;
    }

    public Optional<Text> words() {
        return Optional.ofNullable(words);
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(number);
    }

    /** The unit of a number; empty without one. */
    public String unit() {
        return unit;
    }

    public boolean isMissing() {
        return words == null && number == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell c
                && Objects.equals(c.words, words)
                && Objects.equals(c.number, number)
                && c.unit.equals(unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, number, unit);
    }

    @Override
    public String toString() {
        return isMissing() ? "-" : words != null ? words.id() : number + unit;
    }
}
