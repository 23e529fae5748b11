package simpul.core.store.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The rows of parameters that were set. */
final class ParameterTable {
    private ParameterTable() {}

    static List<Edition> all(Handle sql) {
        return sql.createQuery("select code, region, since, value, basis, confirmed from parameter"
                        + " order by code, region, since")
                .map((row, c) -> new Edition(
                        row.getString(1),
                        row.getString(2),
                        LocalDate.parse(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6) == 1))
                .list();
    }

    static void put(Handle sql, Edition edition) {
        sql.createUpdate("insert into parameter (code, region, since, value, basis, confirmed)"
                        + " values (:code, :region, :since, :value, :basis, :confirmed)"
                        + " on conflict (code, region, since) do update set value = excluded.value,"
                        + " basis = excluded.basis, confirmed = excluded.confirmed")
                .bind("code", edition.code())
                .bind("region", edition.region())
                .bind("since", edition.since().toString())
                .bind("value", edition.value())
                .bind("basis", edition.basis())
                .bind("confirmed", edition.confirmed() ? 1 : 0)
                .execute();
    }
}
