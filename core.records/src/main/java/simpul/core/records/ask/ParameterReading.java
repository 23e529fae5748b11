package simpul.core.records.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.record.SectorParameter;

/** Reads parameters for one region and day, and remembers which were read. Thread-safe. */
public final class ParameterReading {
    private final ParameterLook look;
    private final @Nullable String region;
    private final LocalDate on;
    private final Map<String, BigDecimal> read = new ConcurrentHashMap<>();

    ParameterReading(ParameterLook look, @Nullable String region, LocalDate on) {
        this.look = look;
        this.region = region;
        this.on = on;
    }

    /** What the parameter is. */
    public BigDecimal value(SectorParameter parameter) {
        BigDecimal value = look.value(parameter, region, on);
        read.put(parameter.code(), value);
        return value;
    }

    /** What was read so far, by code. */
    public Map<String, String> used() {
        Map<String, String> used = new TreeMap<>();
        read.forEach((code, value) -> used.put(code, value.toPlainString()));
        return used;
    }

    /** The same look into parameters with nothing read yet. */
    public ParameterReading anew() {
        return new ParameterReading(look, region, on);
    }
}
