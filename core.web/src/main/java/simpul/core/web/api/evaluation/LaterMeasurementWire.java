package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import simpul.core.model.evaluation.LaterMeasurement;
import simpul.core.model.text.Text;

/** A figure measured after the round was closed, as a noted difference. */
record LaterMeasurementWire(MeasurementWire measurement, LocalDate on, Text note) {
    static LaterMeasurementWire of(LaterMeasurement l) {
        return new LaterMeasurementWire(MeasurementWire.of(l.measurement()), l.on(), l.note());
    }
}
