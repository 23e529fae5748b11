package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.SectorRecord;
import simpul.core.model.text.Text;

/** A sector record of the period that may prove an activity; its {@code key} goes into the activity's {@code records}. */
record OfferedRecordWire(String key, String sector, Text title, LocalDate happenedOn) {
    static OfferedRecordWire of(SectorRecord r) {
        return new OfferedRecordWire(Evidence.key(r), r.sector(), r.title(), r.happenedOn());
    }
}
