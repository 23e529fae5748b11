package simpul.core.store.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Which day each job has completed, and the latest moment that this installation has seen. */
final class JobTable {
    private static final String LATEST = "jobs.latest";

    private JobTable() {}

    static Map<String, LocalDate> completed(Handle sql) {
        Map<String, LocalDate> days = new TreeMap<>();
        sql.createQuery("select code, completed from job_run")
                .map((row, c) -> Map.entry(row.getString(1), LocalDate.parse(row.getString(2))))
                .forEach(e -> days.put(e.getKey(), e.getValue()));
        return days;
    }

    static void complete(Handle sql, String code, LocalDate day, Instant at) {
        sql.createUpdate("insert into job_run (code, completed, finished_at) values (:code, :day, :at)"
                        + " on conflict (code) do update set completed = excluded.completed,"
                        + " finished_at = excluded.finished_at")
                .bind("code", code)
                .bind("day", day.toString())
                .bind("at", at.toEpochMilli())
                .execute();
    }

    static Optional<Instant> latest(Handle sql) {
        return sql.createQuery("select value from meta where name = :name")
                .bind("name", LATEST)
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse);
    }

    static void seen(Handle sql, Instant now) {
        sql.createUpdate("insert into meta (name, value) values (:name, :value)"
                        + " on conflict (name) do update set value = excluded.value")
                .bind("name", LATEST)
                .bind("value", now.toString())
                .execute();
    }
}
