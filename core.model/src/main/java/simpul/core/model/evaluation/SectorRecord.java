package simpul.core.model.evaluation;

import java.time.LocalDate;
import simpul.core.model.text.Text;

/**
 * A sector record as evidence of an activity: what it is called and when it happened, nothing of its content.
 *
 * @param sector identifier of the sector
 * @param type code of the record type
 * @param record identifier of the record
 * @param title as the sector's tables call the record
 */
public record SectorRecord(String sector, String type, String record, Text title, LocalDate happenedOn) {}
