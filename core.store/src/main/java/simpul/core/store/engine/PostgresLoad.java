package simpul.core.store.engine;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Reads what {@link PostgresCopy} wrote into an empty database, all or nothing. For one file. */
final class PostgresLoad {
    private static final String NAME = "(?:[a-z_][a-z0-9_]*|\"[^\"]+\")";
    private static final Pattern ROWS = Pattern.compile("copy " + NAME + " \\([^;]*\\) from stdin;");
    /** Nothing else is carried out, whatever somebody has written into the file. */
    private static final Pattern MAKING = Pattern.compile("(?:create table " + NAME + " \\(|alter table " + NAME
            + " add constraint |CREATE (?:UNIQUE )?INDEX " + NAME + " ON )[^;]*;");

    private final Connection connection;
    private final InputStream in;
    private int number;

    private PostgresLoad(Connection connection, InputStream in) {
        this.connection = connection;
        this.in = in;
    }

    /** Loads the file; the caller commits, or rolls back when anything is thrown. */
    static void read(Connection connection, Path file) throws SQLException, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            new PostgresLoad(connection, in).all();
        }
    }

    private void all() throws SQLException, IOException {
        if (!PostgresCopy.TITLE.equals(text())) {
            throw new ZipException("not a database copy that this Simpul can read");
        }
        for (String line = text(); line != null; line = text()) {
            if (ROWS.matcher(line).matches()) {
                rows(line);
            } else if (MAKING.matcher(line).matches()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(line);
                }
            } else {
                throw new ZipException("line " + number + " of the database copy");
            }
        }
    }

    private void rows(String statement) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            for (byte[] line = line(); ; line = line()) {
                if (line == null) {
                    throw new ZipException("the database copy ends too early");
                }
                if (line.length == 3 && line[0] == '\\' && line[1] == '.') {
                    copy.endCopy();
                    return;
                }
                copy.writeToCopy(line, 0, line.length);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private @Nullable String text() throws IOException {
        byte[] line = line();
        return line == null ? null : new String(line, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The next line with its end, or null behind the last. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        number++;
        return line.size() == 0 ? null : line.toByteArray();
    }
}
