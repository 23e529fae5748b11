package simpul.itest.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people typed and offices registered, as it stands in a database: titles, names, notes. Immutable. */
final class Typed {
    private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The platform writes into these by itself, in both languages; the words of searches stand there one by one. */
    private static final Set<String> OURS = Set.of(
            "flyway_schema_history",
            "meta",
            "audit_entry",
            "holiday",
            "record_type",
            "record_import_line",
            "once_answer",
            "job_run");

    private final Set<String> values;
    private final Pattern any;

    private Typed(Set<String> values) {
        this.values = Set.copyOf(values);
        List<String> longestFirst = new ArrayList<>(values);
        // A single word in small letters, such as a code, may stand in a message as well: it counts only when it stands
        // alone.
        longestFirst.removeIf(v -> v.length() < 2 || v.matches("\\P{L}*|\\p{Ll}+"));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.any = Pattern.compile("(?<!\\p{L})(?:"
                + String.join("|", longestFirst.stream().map(Pattern::quote).toList()) + ")(?!\\p{L})");
    }

    /** Exactly these. */
    static Typed of(String... values) {
        return new Typed(Set.of(values));
    }

    /** Reads all of it, from the directory of a server that may be running. */
    static Typed in(Path data) {
        Set<String> values = new HashSet<>();
        String url = "jdbc:sqlite:file:" + data.resolve("simpul.db") + "?mode=ro";
        try (Connection open = DriverManager.getConnection(url);
                Statement statement = open.createStatement()) {
            read(statement, "region", values);
            Set<String> places = places(values);
            for (String table : tables(statement)) {
                if (!OURS.contains(table) && !table.endsWith("_word") && !table.startsWith("sqlite_")) {
                    read(statement, table, values);
                }
            }
            // Where the region stands beside it, an office is shown without its name.
            for (String value : List.copyOf(values)) {
                places.stream()
                        .filter(place -> value.endsWith(" " + place))
                        .forEach(place -> values.add(value.substring(0, value.length() - place.length() - 1)));
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return new Typed(values);
    }

    private static Set<String> places(Set<String> regions) {
        return regions.stream()
                .flatMap(r -> Stream.of(r, r.replaceFirst("^(Provinsi|Kabupaten|Kota) ", "")))
                .filter(r -> r.matches("\\p{Lu}\\p{Ll}.*"))
                .collect(Collectors.toSet());
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select name from sqlite_master where type = 'table'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static void read(Statement statement, String table, Set<String> values) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    boolean index = rows.getMetaData().getColumnName(i).equals("search");
                    if (!index && rows.getObject(i) instanceof String text) {
                        take(text, values);
                    }
                }
            }
        }
    }

    private static void take(String text, Set<String> values) {
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                take(JSON.readTree(text), values);
                return;
            } catch (JsonProcessingException e) {
                // It only looked like it.
            }
        }
        text.lines().map(String::strip).forEach(values::add);
        if (ID.matcher(text).matches()) {
            // A receipt shows the beginning of its identifier.
            values.add(text.substring(0, 8).toUpperCase(Locale.ROOT));
        }
    }

    /** A text in two languages is a message, unless somebody typed one text for both. */
    private static void take(JsonNode node, Set<String> values) {
        boolean message = node.has("id") && node.has("en") && !node.path("id").equals(node.path("en"));
        if (node.isTextual()) {
            take(node.asText(), values);
        } else if (!message) {
            node.forEach(inner -> take(inner, values));
        }
    }

    /** What is left of a text without them. */
    String without(String text) {
        return values.contains(text) ? "" : any.matcher(text).replaceAll(" ");
    }
}
