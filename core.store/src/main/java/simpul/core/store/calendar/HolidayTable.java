package simpul.core.store.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import simpul.core.model.calendar.Holiday;
import simpul.core.model.text.Text;
import simpul.core.store.region.CsvResource;

/** The rows of holidays, filled from the reference table that comes with the bundle. */
public final class HolidayTable {
    private HolidayTable() {}

    /** The holidays of the reference table. */
    public static List<Holiday> reference() {
        return CsvResource.rows("holidays.csv").stream()
                .map(row -> new Holiday(
                        LocalDate.parse(row.get(0)),
                        Text.of(row.get(1), row.get(2)),
                        row.get(3).equals("cuti bersama"),
                        row.get(4),
                        row.get(5).equals("ya")))
                .toList();
    }

    /** Adds or replaces the given days. */
    public static void put(Handle sql, List<Holiday> holidays) {
        var batch = sql.prepareBatch("insert into holiday (day, name_id, name_en, shared_leave, basis, confirmed)"
                + " values (:day, :id, :en, :leave, :basis, :confirmed)"
                + " on conflict (day) do update set name_id = excluded.name_id, name_en = excluded.name_en,"
                + " shared_leave = excluded.shared_leave, basis = excluded.basis, confirmed = excluded.confirmed");
        holidays.forEach(h -> batch.bind("day", h.day().toString())
                .bind("id", h.name().id())
                .bind("en", h.name().en())
                .bind("leave", h.sharedLeave() ? 1 : 0)
                .bind("basis", h.basis())
                .bind("confirmed", h.confirmed() ? 1 : 0)
                .add());
        batch.execute();
    }

    /** All known days, in order. */
    public static List<Holiday> all(Handle sql) {
        return sql.createQuery("select day, name_id, name_en, shared_leave, basis, confirmed from holiday order by day")
                .map((row, c) -> new Holiday(
                        LocalDate.parse(row.getString(1)),
                        Text.of(row.getString(2), row.getString(3)),
                        row.getInt(4) == 1,
                        row.getString(5),
                        row.getInt(6) == 1))
                .list();
    }
}
