package simpul.core.store.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import simpul.core.model.text.Text;
import simpul.core.store.home.CannotOpen;

/**
 * Where a PostgreSQL database is and who asks for it, as an operator writes it; never with a password. Immutable.
 *
 * <pre>{@code postgresql://simpul@db.example.go.id:5432/simpul?sslmode=verify-full}</pre>
 *
 * @param options what is said behind the question mark; only {@code sslmode} is known, because other settings of the
 *     driver load classes or write files
 */
public record DatabaseAddress(String host, int port, String name, String user, Map<String, String> options) {
    private static final String SCHEME = "postgresql";
    private static final int PORT = 5432;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,63}");
    private static final Set<String> SSL_MODES = Set.of("disable", "prefer", "require", "verify-ca", "verify-full");

    public DatabaseAddress {
        options = Map.copyOf(options);
    }

    /** Reads an address, also with {@code jdbc:} before it. */
    public static DatabaseAddress parse(String text) throws CannotOpen {
        String plain = text.strip();
        if (plain.startsWith("jdbc:")) {
            plain = plain.substring("jdbc:".length());
        }
        URI uri;
        try {
            uri = new URI(plain);
        } catch (URISyntaxException e) {
            // The text may hold a password, so it is not repeated.
            throw refused(e.getReason());
        }
        if (!SCHEME.equals(uri.getScheme()) || uri.getHost() == null) {
            throw refused("not postgresql://user@host/database");
        }
        String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        if (user.contains(":")) {
            throw refused("a password in it");
        }
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (!PLAIN.matcher(path).matches() || !PLAIN.matcher(user).matches()) {
            throw refused("no user or no database in it");
        }
        return new DatabaseAddress(
                uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort(), path, user, options(uri.getRawQuery()));
    }

    private static Map<String, String> options(@org.jspecify.annotations.Nullable String query) throws CannotOpen {
        Map<String, String> options = new TreeMap<>();
        for (String option : query == null ? new String[0] : query.split("&")) {
            String[] parts = option.split("=", 2);
            if (!parts[0].equals("sslmode") || parts.length < 2 || !SSL_MODES.contains(parts[1])) {
                throw refused("only sslmode=" + String.join("|", new java.util.TreeSet<>(SSL_MODES))
                        + " may stand behind the question mark");
            }
            options.put(parts[0], parts[1]);
        }
        return options;
    }

    private static CannotOpen refused(String why) {
        return Refusal.of(
                "STORE_DATABASE_ADDRESS",
                "--database",
                Text.of("Alamat basis data tidak dapat dipakai.", "The address of the database cannot be used."),
                why,
                Text.of(
                        "Tulis postgresql://PENGGUNA@HOST:PORT/BASISDATA; kata sandi di berkas conf/database-password.",
                        "Write postgresql://USER@HOST:PORT/DATABASE; the password in the file conf/database-password."));
    }

    /** Whether the database is on this machine, so that nobody can listen on the way. */
    boolean isHere() {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    /** The address as it is written. */
    public String text() {
        StringBuilder text = new StringBuilder(SCHEME + "://" + user + '@' + host + ':' + port + '/' + name);
        char before = '?';
        for (Map.Entry<String, String> option : new TreeMap<>(options).entrySet()) {
            text.append(before).append(option.getKey()).append('=').append(option.getValue());
            before = '&';
        }
        return text.toString();
    }
}
