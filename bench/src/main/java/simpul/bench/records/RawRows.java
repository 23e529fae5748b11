package simpul.bench.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The rows that the platform writes for a lot, written by hand into the same tables, with one audit entry and the head of its
 * chain in each transaction: statements prepared once, nothing looked up, nothing checked. For one thread.
 */
final class RawRows implements AutoCloseable {
    private static final String RECORD =
            "insert into sector_record (id, sector, type, region, schema_version, version, body, day, agreement,"
                    + " created_at, changed_at) values (?, 'dagang', 'lot', '81', 2, 1, ?, ?, ?, ?, ?)";
    private static final String COLUMNS =
            "insert into rp_dagang_lot (record, region, province, day, month, agreement, search, filled, f_nomor,"
                    + " f_tanggal, f_spesies, f_berat_kg, f_nilai, f_perjanjian, fold_nomor)"
                    + " values (?, '81', '81', ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CLAIM = "insert into record_claim (sector, type, region, rule, value, record)"
            + " values ('dagang', 'lot', '81', 'NOMOR_GANDA', ?, ?)";
    private static final String AUDIT =
            "insert into audit_entry (chain, sequence, written_at, actor, person, office_id, office_en, action,"
                    + " subject_type, subject_id, details, previous, hash) values ('mentah', ?, ?, 'post-81-opd',"
                    + " 'person-81', 'OPD 81', 'OPD 81', 'record.create', 'record', ?, ?, ?, ?)";
    private static final String HEAD = "update audit_head set sequence = ?, hash = ? where chain = 'mentah'";

    private final Connection connection;
    private final String mark;
    private final PreparedStatement records;
    private final PreparedStatement columns;
    private final PreparedStatement claims;
    private final PreparedStatement audit;
    private final PreparedStatement head;
    private String previous = "0".repeat(64);
    private long sequence;

    /** @param mark of the reading for which projections are made */
    RawRows(Connection connection, String mark) throws SQLException {
        this.connection = connection;
        this.mark = mark;
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into audit_head (chain, sequence, hash) values ('mentah', 0, '" + previous + "')");
        }
        connection.setAutoCommit(false);
        records = connection.prepareStatement(RECORD);
        columns = connection.prepareStatement(COLUMNS);
        claims = connection.prepareStatement(CLAIM);
        audit = connection.prepareStatement(AUDIT);
        head = connection.prepareStatement(HEAD);
    }

    /** Writes lots in transactions of so many. */
    void write(int from, int to, int batch) throws SQLException {
        for (int start = from; start < to; start += batch) {
            int end = Math.min(to, start + batch);
            long now = System.currentTimeMillis();
            String id = "";
            for (int n = start; n < end; n++) {
                id = add(n, now);
            }
            records.executeBatch();
            columns.executeBatch();
            claims.executeBatch();
            entry(now, batch == 1 ? id : "dagang", batch == 1 ? body(start) : "{\"created\":\"" + batch + "\"}");
            connection.commit();
        }
    }

    private String add(int n, long now) throws SQLException {
        // Identifiers tell nothing, so that they fall anywhere into an index.
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        LocalDate day = Lots.day(n);
        String number = "L" + n;
        String agreement = Room.agreement(n);
        String species = "S" + Lots.species(n);
        records.setString(1, id);
        records.setString(2, body(n));
        records.setLong(3, day.toEpochDay());
        records.setString(4, agreement);
        records.setLong(5, now);
        records.setLong(6, now);
        records.addBatch();
        columns.setString(1, id);
        columns.setLong(2, day.toEpochDay());
        columns.setLong(3, day.getYear() * 12L + day.getMonthValue() - 1);
        columns.setString(4, agreement);
        columns.setString(5, mark);
        columns.setString(6, number);
        columns.setLong(7, day.toEpochDay());
        columns.setString(8, species);
        columns.setLong(9, Lots.kilograms(n) * 100L);
        columns.setLong(10, Lots.kilograms(n) * 4_000L);
        columns.setString(11, agreement);
        columns.setString(12, number);
        columns.addBatch();
        claims.setString(1, "[\"" + number + "\"]");
        claims.setString(2, id);
        claims.addBatch();
        return id;
    }

    private static String body(int n) {
        String weight = Lots.kilograms(n) + ".00";
        return "{\"nomor\":\"L" + n + "\",\"tanggal\":\"" + Lots.day(n) + "\",\"spesies\":\"S" + Lots.species(n)
                + "\",\"berat_kg\":\"" + weight + "\",\"nilai\":\"" + Lots.kilograms(n) * 40L
                + ".00\",\"perjanjian\":\"" + Room.agreement(n) + "\",\"berat\":\"" + weight + "\"}";
    }

    private void entry(long now, String subject, String details) throws SQLException {
        String hash = hash(previous + details);
        sequence++;
        audit.setLong(1, sequence);
        audit.setLong(2, now);
        audit.setString(3, subject);
        audit.setString(4, details);
        audit.setString(5, previous);
        audit.setString(6, hash);
        audit.executeUpdate();
        head.setLong(1, sequence);
        head.setString(2, hash);
        head.executeUpdate();
        previous = hash;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : new PreparedStatement[] {records, columns, claims, audit, head}) {
            statement.close();
        }
        connection.setAutoCommit(true);
    }
}
