package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A figure by which an agreement is evaluated, measured from the sector's records of one agreement, owner and period.
 *
 * <pre>{@code
 * Indicator.of("kepatuhan_sertifikat", "Kepatuhan sertifikat", "Certificate compliance", "%").up(100)
 *         .asks(ALL, CERTIFIED).measured(a -> Measurement.percentage(a.count(CERTIFIED), a.count(ALL)))
 * }</pre>
 *
 * Immutable. The function is pure; the code is stored with every measurement and never reused.
 */
public final class Indicator {
    private final String code;
    private final Text title;
    private final String unit;
    private final boolean up;
    private final @Nullable BigDecimal target;
    private final List<Aggregate> asks;
    private final @Nullable Function<Answers, Measurement> function;

    private Indicator(
            String code,
            Text title,
            String unit,
            boolean up,
            @Nullable BigDecimal target,
            List<Aggregate> asks,
            @Nullable Function<Answers, Measurement> function) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.up = up;
        this.target = target;
        this.asks = asks;
        this.function = function;
    }

    /** Begins an indicator; without further words higher is better and there is no target. */
    public static Indicator of(String code, String id, String en, String unit) {
        return new Indicator(code, Text.of(id, en), unit, true, null, List.of(), null);
    }

    /** Higher is better, and this much is enough. */
    public Indicator up(long target) {
        return new Indicator(code, title, unit, true, BigDecimal.valueOf(target), asks, function);
    }

    /** Lower is better, and this much is low enough. */
    public Indicator down(long target) {
        return new Indicator(code, title, unit, false, BigDecimal.valueOf(target), asks, function);
    }

    public Indicator asks(Aggregate... questions) {
        return new Indicator(code, title, unit, up, target, List.of(questions), function);
    }

    public Indicator measured(Function<Answers, Measurement> how) {
        return new Indicator(code, title, unit, up, target, asks, how);
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    /** The unit as it is written behind the figure: {@code %}, {@code Rp}, {@code ton}. */
    public String unit() {
        return unit;
    }

    /** Whether higher is better. */
    public boolean isUp() {
        return up;
    }

    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    public List<Aggregate> asks() {
        return asks;
    }

    /** Empty in an unfinished definition, which is refused. */
    public Optional<Function<Answers, Measurement>> function() {
        return Optional.ofNullable(function);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator i && i.code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
