package simpul.bench.swap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Puts many harvests of one region beside those of the demonstration, in a database that no server has open: writing
 * 100,000 through the platform takes longer than what is measured with them. Stateless.
 */
public final class FisheryRows {
    private static final String MANY = "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?1) ";
    /** Long before anything the screens count. */
    private static final long DAY = 7305;

    private FisheryRows() {}

    /** Replaces the region's harvests by as many numbered ones as are said. */
    public static void put(Path data, int rows) {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("simpul.db"));
                Statement all = database.createStatement()) {
            database.setAutoCommit(false);
            String one = one(all);
            fill(database, rows, one, """
                    insert into sector_record (id, sector, type, region, schema_version, version, day, agreement, body,
                        created_at, changed_at)
                    select printf('z%025d', i), sector, type, region, schema_version, 1, ?2, null,
                        json_remove(json_set(body, '$.nomor', ?3 || i, '$.tanggal', date(?2 * 86400, 'unixepoch')), '$.perjanjian'),
                        created_at, changed_at from sector_record, n where id = ?4
                    """);
            fill(database, rows, one, """
                    insert into rp_perikanan_panen (record, region, province, day, month, search, f_nomor, f_tanggal, f_daerah,
                        f_spesies, f_berat_kg, f_susut_kg, f_nilai, fold_nomor, filled)
                    select printf('z%025d', i), region, province, ?2, month, search, ?3 || i, ?2, f_daerah, f_spesies,
                        f_berat_kg, f_susut_kg, f_nilai, ?3 || i, filled from rp_perikanan_panen, n where record = ?4
                    """);
            for (String sql : List.of(
                    "delete from record_claim where record in (select record from rp_perikanan_panen where record not like 'z0%')",
                    "delete from record_share where record in (select record from rp_perikanan_panen where record not like 'z0%')",
                    "delete from rp_perikanan_panen where record not like 'z0%'",
                    "delete from sector_record where sector = 'perikanan' and type = 'panen' and id not like 'z0%'")) {
                all.executeUpdate(sql);
            }
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String one(Statement all) throws SQLException {
        try (var found = all.executeQuery("select max(record) from rp_perikanan_panen")) {
            found.next();
            return found.getString(1);
        }
    }

    private static void fill(Connection database, int rows, String one, String sql) throws SQLException {
        try (PreparedStatement fill = database.prepareStatement(MANY + sql)) {
            fill.setInt(1, rows);
            fill.setLong(2, DAY);
            fill.setString(3, Rows.MARK);
            fill.setString(4, one);
            fill.executeUpdate();
        }
    }
}
