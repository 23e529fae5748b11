package simpul.core.model.evaluation;

import java.time.LocalDate;
import simpul.core.model.text.Text;

/**
 * A figure measured after its round was closed, kept beside the unchanged round as a noted difference.
 *
 * @param note what differs from the closed round
 */
public record LaterMeasurement(Measurement measurement, LocalDate on, Text note) {}
