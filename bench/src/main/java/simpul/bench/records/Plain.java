package simpul.bench.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What somebody would write by hand who knew these lots only: a typed table with the best index, and raw inserts. For one thread. */
final class Plain implements AutoCloseable {
    private static final String ROWS =
            "insert into sector_record (id, sector, type, region, schema_version, version, body,"
                    + " day, agreement, created_at, changed_at) values (?, 'mentah', 'lot', '81', 2, 1, ?, ?, ?, 0, 0)";
    private static final String COLUMNS = "insert into rp_mentah_lot (record, region, province, day, month, agreement,"
            + " search, f_nomor, f_tanggal, f_spesies, f_berat_kg, f_nilai, f_perjanjian, f_sah)"
            + " values (?, '81', '81', ?, ?, ?, '', ?, ?, ?, ?, ?, ?, 1)";
    private static final String CLAIM = "insert into record_claim (sector, type, region, rule, value, record)"
            + " values ('mentah', 'lot', '81', 'NOMOR_GANDA', ?, ?)";

    private final Connection connection;

    Plain(Connection connection) {
        this.connection = connection;
    }

    /** The same lots as plain columns. */
    void copy() throws SQLException {
        run("create table plain_lot (region text not null, day bigint not null, species text not null,"
                + " weight bigint not null, value bigint not null)");
        run("insert into plain_lot select region, day, f_spesies, f_berat_kg, f_nilai from rp_dagang_lot");
        run("create index plain_lot_day on plain_lot (region, day, species, weight, value)");
        run("analyze");
    }

    /** The agreements that lots name, signed and running, as far as it takes to find them. */
    void agreements() throws SQLException {
        run(
                "insert into cooperation (id, version, kind, creator, legacy, own_stage, own_moved_on, stage, moved_on, shared,"
                        + " published, open_documents, body) values ('kasus', 1, 'KSDD_SUKARELA', '81', 0, 7, '2024-01-01', 7,"
                        + " '2024-01-01', 1, 0, 0, '{}')");
        for (int n = 0; n < Room.AGREEMENTS; n++) {
            String id = Room.agreement(n);
            run(
                    "insert into agreement (id, cooperation, version, document, executing, title, creator, stage, moved_on, shared,"
                            + " signed_on, starts_on, ends_on, slots, filled, body) values ('" + id
                            + "', 'kasus', 1, 'PERJANJIAN_KERJA_SAMA', 1, '" + id
                            + "', '81', 7, '2024-01-01', 1, '2024-01-01', '2024-01-01', '2030-12-31', 0, 0, '{}')");
            run("insert into agreement_party (agreement, party, number) values ('" + id + "', '81', '')");
            run("insert into agreement_sector (agreement, sector) values ('" + id + "', '" + TradeSector.ID + "')");
        }
    }

    /** They have no bodies, so nobody may look at them. */
    void forgetAgreements() throws SQLException {
        for (String table : new String[] {"agreement_sector", "agreement_party", "agreement", "cooperation"}) {
            run("delete from " + table);
        }
    }

    /** Sums of a region's lots by species, in hundredths of a kilogram. */
    Map<String, Long> sums(LocalDate from, LocalDate to) throws SQLException {
        Map<String, Long> sums = new TreeMap<>();
        try (PreparedStatement sql = connection.prepareStatement("select species, count(*), sum(weight), sum(value)"
                + " from plain_lot where region = ? and day >= ? and day <= ? group by species order by species")) {
            sql.setString(1, Room.REGION);
            sql.setLong(2, from.toEpochDay());
            sql.setLong(3, to.toEpochDay());
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getLong(3));
                }
            }
        }
        return sums;
    }

    /** Tables like those of the platform, for rows that nobody checked. */
    void room() throws SQLException {
        run(
                "create table rp_mentah_lot (record text primary key, region text not null, province text not null,"
                        + " day bigint not null, month bigint not null, agreement text, search text not null, f_nomor text,"
                        + " f_tanggal bigint, f_spesies text, f_berat_kg bigint, f_nilai bigint, f_perjanjian text, f_sah bigint)");
        run("create index rp_mentah_lot_day on rp_mentah_lot (region, day desc, record desc)");
        run("create index rp_mentah_lot_agreement on rp_mentah_lot (agreement, day) where agreement is not null");
        run("create table mentah_audit (id text primary key, body text not null)");
    }

    /** The rows that the platform would write for these lots, with one audit entry a transaction. */
    void insert(int from, int to, int batch) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement rows = connection.prepareStatement(ROWS);
                PreparedStatement columns = connection.prepareStatement(COLUMNS);
                PreparedStatement claims = connection.prepareStatement(CLAIM);
                PreparedStatement audit = connection.prepareStatement("insert into mentah_audit values (?, ?)")) {
            for (int start = from; start < to; start += batch) {
                int end = Math.min(to, start + batch);
                for (int n = start; n < end; n++) {
                    add(rows, columns, claims, n);
                }
                rows.executeBatch();
                columns.executeBatch();
                claims.executeBatch();
                audit.setString(1, "a" + start);
                audit.setString(2, "{\"rows\":" + (end - start) + "}");
                audit.executeUpdate();
                connection.commit();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void add(PreparedStatement rows, PreparedStatement columns, PreparedStatement claims, int n)
            throws SQLException {
        String id = "mentah%026d".formatted(n);
        LocalDate day = Lots.day(n);
        long hundredths = Lots.kilograms(n) * 100L;
        rows.setString(1, id);
        rows.setString(
                2,
                "{\"nomor\":\"L%d\",\"tanggal\":\"%s\",\"spesies\":\"S%d\",\"berat_kg\":\"%d.00\",\"nilai\":\"%d.00\",\"perjanjian\":\"%s\",\"sah\":true}"
                        .formatted(
                                n,
                                day,
                                Lots.species(n),
                                Lots.kilograms(n),
                                Lots.kilograms(n) * 40L,
                                Room.agreement(n)));
        rows.setLong(3, day.toEpochDay());
        rows.setString(4, Room.agreement(n));
        rows.addBatch();
        columns.setString(1, id);
        columns.setLong(2, day.toEpochDay());
        columns.setLong(3, day.getYear() * 12L + day.getMonthValue() - 1);
        columns.setString(4, Room.agreement(n));
        columns.setString(5, "L" + n);
        columns.setLong(6, day.toEpochDay());
        columns.setString(7, "S" + Lots.species(n));
        columns.setLong(8, hundredths);
        columns.setLong(9, hundredths * 40);
        columns.setString(10, Room.agreement(n));
        columns.addBatch();
        claims.setString(1, "L" + n);
        claims.setString(2, id);
        claims.addBatch();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
