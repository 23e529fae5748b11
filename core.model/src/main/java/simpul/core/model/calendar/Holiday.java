package simpul.core.model.calendar;

import java.time.LocalDate;
import simpul.core.model.text.Text;

/**
 * A day on which offices are closed.
 *
 * @param sharedLeave whether it is collective leave (cuti bersama) rather than a national holiday
 * @param basis the decree that names it
 * @param confirmed whether its line of the decree has been read as published; otherwise the day is calculated or reported
 */
public record Holiday(LocalDate day, Text name, boolean sharedLeave, String basis, boolean confirmed) {}
