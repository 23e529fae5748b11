package simpul.core.store.records;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import simpul.core.model.record.PlanColumn;

/** Names of projection tables and their columns. Only plain codes ever reach an SQL text. */
final class Names {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private Names() {}

    static String table(String sector, String type) {
        return "rp_" + code(sector) + "_" + code(type);
    }

    static String column(PlanColumn column) {
        Optional<String> folded = column.foldedField();
        if (folded.isPresent()) {
            return PlanColumn.folded(code(folded.get())).name();
        }
        return column.field() ? field(column.name()) : code(column.name());
    }

    /** The column of a field; what is no field of the sector begins with a star. */
    static String field(String code) {
        return code.startsWith("*") ? column(new PlanColumn(code.substring(1), false)) : "f_" + code(code);
    }

    /** A code as it stands in a body. */
    static String plain(String code) {
        return code(code);
    }

    /** Short, because PostgreSQL cuts long names, and different for each set of columns. */
    static String index(String table, List<String> columns) {
        byte[] name = (table + columns).getBytes(StandardCharsets.UTF_8);
        return "rx_" + UUID.nameUUIDFromBytes(name).toString().replace("-", "");
    }

    private static String code(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code: " + code);
        }
        return code;
    }
}
