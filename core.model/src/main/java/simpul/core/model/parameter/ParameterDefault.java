package simpul.core.model.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * Declares a parameter with its default, registered as a service by the room that asks for it.
 *
 * @param choices the values that it may take; empty when any value of the default's kind will do
 * @param number what it must be as a number; null where the default's kind says it
 * @param regional whether a region may set its own
 */
public record ParameterDefault(
        String code,
        String value,
        Text title,
        Text basis,
        boolean confirmed,
        LocalDate since,
        List<ParameterChoice> choices,
        @Nullable ParameterNumber number,
        boolean regional) {

    public ParameterDefault {
        choices = List.copyOf(choices);
    }

    /** One that each region may set for itself. */
    public ParameterDefault(
            String code,
            String value,
            Text title,
            Text basis,
            boolean confirmed,
            LocalDate since,
            List<ParameterChoice> choices) {
        this(code, value, title, basis, confirmed, since, choices, null, true);
    }

    /** One that takes any value of the default's kind: a number, a day, a switch. */
    public ParameterDefault(String code, String value, Text title, Text basis, boolean confirmed, LocalDate since) {
        this(code, value, title, basis, confirmed, since, List.of());
    }

    /** Service contract: what a room declares. */
    public interface Source {
        List<ParameterDefault> defaults();
    }
}
