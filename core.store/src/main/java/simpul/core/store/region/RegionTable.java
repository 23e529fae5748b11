package simpul.core.store.region;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;

/** The rows of regions, filled from the reference table that comes with the bundle. */
public final class RegionTable {
    /** Codes whose first day is not in the reference table count as valid since the first provinces (19 August 1945). */
    private static final LocalDate ALWAYS = LocalDate.of(1945, 8, 19);

    private RegionTable() {}

    /** All regions of the reference tables, those of the past included. */
    public static List<Region> reference() {
        List<Region> all = new ArrayList<>(current());
        for (List<String> row : CsvResource.rows("regions-past.csv")) {
            all.add(new Region(
                    row.get(0),
                    row.get(1),
                    Level.valueOf(row.get(2)),
                    row.get(3),
                    ALWAYS,
                    day(row.get(4)),
                    row.get(5),
                    Zones.of(row.get(0).substring(0, 2))));
        }
        return all;
    }

    private static List<Region> current() {
        Map<String, List<String>> validity = new HashMap<>();
        CsvResource.rows("region-validity.csv").forEach(row -> validity.put(row.get(0), row));
        List<Region> regions = new ArrayList<>();
        for (List<String> row : CsvResource.rows("regions.csv")) {
            String code = row.get(0);
            List<String> times = validity.getOrDefault(code, List.of(code, "", "", ""));
            LocalDate from = day(times.get(1));
            regions.add(new Region(
                    code,
                    row.get(1),
                    Level.valueOf(row.get(2)),
                    blankAsNull(row.get(3)),
                    from == null ? ALWAYS : from,
                    day(times.get(2)),
                    blankAsNull(times.get(3)),
                    Zones.of(code.substring(0, 2))));
        }
        return regions;
    }

    /** Adds or replaces all given regions, provinces first. */
    public static void put(Handle sql, List<Region> regions) {
        var batch = sql.prepareBatch(
                "insert into region (code, name, level, parent, valid_from, valid_until, successor, zone)"
                        + " values (:code, :name, :level, :parent, :from, :until, :successor, :zone)"
                        + " on conflict (code) do update set name = excluded.name, level = excluded.level,"
                        + " parent = excluded.parent, valid_from = excluded.valid_from,"
                        + " valid_until = excluded.valid_until, successor = excluded.successor, zone = excluded.zone");
        regions.stream()
                .sorted((a, b) -> a.code().length() - b.code().length())
                .forEach(r -> batch.bind("code", r.code())
                        .bind("name", r.name())
                        .bind("level", r.level().name())
                        .bind("parent", r.parent())
                        .bind("from", r.validFrom().toString())
                        .bind(
                                "until",
                                r.validUntil() == null ? null : r.validUntil().toString())
                        .bind("successor", r.successor())
                        .bind("zone", r.zone().getId())
                        .add());
        batch.execute();
    }

    /** All regions, by code. */
    public static List<Region> all(Handle sql) {
        return sql.createQuery("select code, name, level, parent, valid_from, valid_until, successor, zone from region"
                        + " order by code")
                .map((row, c) -> new Region(
                        row.getString(1),
                        row.getString(2),
                        Level.valueOf(row.getString(3)),
                        row.getString(4),
                        LocalDate.parse(row.getString(5)),
                        day(row.getString(6)),
                        row.getString(7),
                        ZoneId.of(row.getString(8))))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
