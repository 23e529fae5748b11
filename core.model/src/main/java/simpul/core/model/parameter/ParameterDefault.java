package simpul.core.model.parameter;

import java.time.LocalDate;
import simpul.core.model.text.Text;

/** Declares a parameter with its default, registered as a service by the room that asks for it. */
public record ParameterDefault(
        String code, String value, Text title, String basis, boolean confirmed, LocalDate since) {

    /** Service contract: what a room declares. */
    public interface Source {
        java.util.List<ParameterDefault> defaults();
    }
}
