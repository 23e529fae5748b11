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
    private final Connection connection;
    private final String tidy;

    /** @param tidy what the database does by itself after a while */
    Plain(Connection connection, String tidy) {
        this.connection = connection;
        this.tidy = tidy;
    }

    /** The same lots as plain columns. */
    void copy() throws SQLException {
        run("create table plain_lot (region text not null, day bigint not null, species text not null,"
                + " weight bigint not null, value bigint not null)");
        run("insert into plain_lot select region, day, f_spesies, f_berat_kg, f_nilai from rp_dagang_lot");
        run("create index plain_lot_day on plain_lot (region, day, species, weight, value)");
        run(tidy);
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

    /** Writes by hand what the platform would write. */
    RawRows raw(String mark) throws SQLException {
        return new RawRows(connection, mark);
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
