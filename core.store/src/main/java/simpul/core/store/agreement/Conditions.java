package simpul.core.store.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Condition;

/** Where a case stands on a day, from the columns of its row: the same answer in SQL and for one row. */
final class Conditions {
    /** Needs {@code :day} and {@code :stalled_before}. */
    static final String SQL = "case when c.runs_from <= :day and c.runs_until >= :day then 'BERJALAN'"
            + " when c.runs_until < :day and c.open_documents = 0 then 'SELESAI'"
            + " when c.moved_on < :stalled_before then 'TIDAK_BERGERAK' else 'MENUNGGU' end";

    private Conditions() {}

    static Query bind(Query query, LocalDate day, int stalledDays) {
        return query.bind("day", day.toString())
                .bind("stalled_before", day.minusDays(stalledDays).toString());
    }

    static Condition of(
            @Nullable String from, @Nullable String until, int open, String moved, LocalDate day, int stalledDays) {
        String today = day.toString();
        if (from != null && until != null && from.compareTo(today) <= 0 && until.compareTo(today) >= 0) {
            return Condition.BERJALAN;
        }
        if (until != null && until.compareTo(today) < 0 && open == 0) {
            return Condition.SELESAI;
        }
        return moved.compareTo(day.minusDays(stalledDays).toString()) < 0
                ? Condition.TIDAK_BERGERAK
                : Condition.MENUNGGU;
    }
}
