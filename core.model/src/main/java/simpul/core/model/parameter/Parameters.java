package simpul.core.model.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters in force, as an immutable snapshot refreshed on change. Thread-safe; public knowledge. */
public interface Parameters {
    /** The region's own setting on that day, else the platform's. An unknown code is a bug. */
    Parameter get(String code, @Nullable String region, LocalDate on);

    /**
     * What offices have set, else this default, whatever is declared under its code just now: while versions of a sector stand
     * beside each other, each goes by its own.
     */
    Parameter get(ParameterDefault own, @Nullable String region, LocalDate on);

    /** Every parameter with all its editions. */
    List<Parameter> all();

    default int integer(String code, @Nullable String region, LocalDate on) {
        return Integer.parseInt(get(code, region, on).value());
    }

    default boolean flag(String code, @Nullable String region, LocalDate on) {
        return Boolean.parseBoolean(get(code, region, on).value());
    }
}
