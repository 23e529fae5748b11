package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A commitment of an agreement as a screen sees it. Made by the platform.
 *
 * @param agreement identifier of the agreement
 * @param agreementTitle what the agreement is about, with its number where it has one
 * @param commitment identifier of the commitment
 * @param words what was promised
 * @param indicator code of the sector's indicator by which it is measured; null when nobody linked one
 * @param target how much was promised; null when no figure was named
 * @param unit unit of the target; empty without one
 * @param due the day by which it is due; null when none was named
 * @param state where it stands by the parties' own account
 */
public record Promise(
        String agreement,
        Text agreementTitle,
        String commitment,
        Text words,
        @Nullable String indicator,
        @Nullable BigDecimal target,
        String unit,
        @Nullable LocalDate due,
        Text state) {}
