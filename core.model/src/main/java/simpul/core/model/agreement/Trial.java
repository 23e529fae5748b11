package simpul.core.model.agreement;

import java.time.LocalDate;

/**
 * A dated trial of a sector.
 *
 * @param from first day
 * @param until last day (inclusive)
 */
public record Trial(String region, String sector, LocalDate from, LocalDate until, String note) {}
