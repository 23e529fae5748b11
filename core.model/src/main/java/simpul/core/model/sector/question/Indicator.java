package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/**
 * A figure by which an agreement is evaluated, measured from the sector's records of one agreement, owner and period.
 *
 * <pre>{@code
 * Indicator.of("kepatuhan_sertifikat", "Kepatuhan sertifikat", "Certificate compliance", "%").up(100)
 *         .asks(ALL, CERTIFIED).measured(a -> Measurement.percentage(a.count(CERTIFIED), a.count(ALL)))
 * Indicator.of("konsumsi_ikan", "Angka konsumsi ikan", "Fish eaten per head", "kg").up(EATEN_AIM) // a parameter
 *         .asks(MONTHS).measured(a -> ...)
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
    private final @Nullable SectorParameter parameter;
    private final List<Aggregate> asks;
    private final @Nullable Function<Answers, Measurement> function;

    private Indicator(
            String code,
            Text title,
            String unit,
            boolean up,
            @Nullable BigDecimal target,
            @Nullable SectorParameter parameter,
            List<Aggregate> asks,
            @Nullable Function<Answers, Measurement> function) {
        this.code = code;
        this.title = title;
        this.unit = unit;
        this.up = up;
        this.target = target;
        this.parameter = parameter;
        this.asks = asks;
        this.function = function;
    }

    /** Begins an indicator; without further words higher is better and there is no target. */
    public static Indicator of(String code, String id, String en, String unit) {
        return new Indicator(code, Text.of(id, en), unit, true, null, null, List.of(), null);
    }

    /** Higher is better, and this much is enough. */
    public Indicator up(long target) {
        return new Indicator(code, title, unit, true, BigDecimal.valueOf(target), null, asks, function);
    }

    /** Lower is better, and this much is low enough. */
    public Indicator down(long target) {
        return new Indicator(code, title, unit, false, BigDecimal.valueOf(target), null, asks, function);
    }

    /**
     * Higher is better, and what this parameter is for the region on the last day of the period is enough: for a number that an
     * office or a ministry sets and changes. It is shown with its basis and date, and kept with each measurement. The sector
     * declares it, in the unit of the indicator.
     */
    public Indicator up(SectorParameter target) {
        return new Indicator(code, title, unit, true, null, target, asks, function);
    }

    /** Lower is better, and what this parameter is counts as low enough; see {@link #up(SectorParameter)}. */
    public Indicator down(SectorParameter target) {
        return new Indicator(code, title, unit, false, null, target, asks, function);
    }

    public Indicator asks(Aggregate... questions) {
        return new Indicator(code, title, unit, up, target, parameter, List.of(questions), function);
    }

    public Indicator measured(Function<Answers, Measurement> how) {
        return new Indicator(code, title, unit, up, target, parameter, asks, how);
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

    /** What is enough, where the indicator itself says the number. */
    public Optional<BigDecimal> target() {
        return Optional.ofNullable(target);
    }

    /** Where what is enough is looked up; empty where the indicator says the number or there is no target. */
    public Optional<SectorParameter> targetParameter() {
        return Optional.ofNullable(parameter);
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
