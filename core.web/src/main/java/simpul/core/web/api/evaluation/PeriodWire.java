package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import simpul.core.model.evaluation.Period;
import simpul.core.model.text.Text;

/** The days a round speaks of, both inclusive. */
record PeriodWire(String code, Text title, LocalDate first, LocalDate last) {
    static PeriodWire of(Period p) {
        return new PeriodWire(p.code(), p.title(), p.first(), p.last());
    }
}
