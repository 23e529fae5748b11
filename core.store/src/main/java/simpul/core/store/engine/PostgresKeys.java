package simpul.core.store.engine;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jdbi.v3.core.Handle;

/**
 * Looks for rows that point to nothing. The server lets none in, but a tool that somebody repaired with, or a damaged
 * index, can. Stateless.
 */
final class PostgresKeys {
    private static final String KEYS = "select quote_ident(c.relname), quote_ident(p.relname),"
            + " (select array_agg(quote_ident(a.attname) order by n) from unnest(k.conkey) with ordinality as u(x, n)"
            + "  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x),"
            + " (select array_agg(quote_ident(a.attname) order by n) from unnest(k.confkey) with ordinality as u(x, n)"
            + "  join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x)"
            + " from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid"
            + " where k.contype = 'f' and k.connamespace = current_schema()::regnamespace order by 1, 2";

    private PostgresKeys() {}

    private record Key(String child, String parent, String[] own, String[] theirs) {}

    /** One sentence for each key with such rows. */
    static List<String> dangling(Handle sql) {
        List<Key> keys = sql.createQuery(KEYS)
                .map((row, c) -> new Key(row.getString(1), row.getString(2), names(row, 3), names(row, 4)))
                .list();
        List<String> found = new ArrayList<>();
        for (Key key : keys) {
            long rows = sql.createQuery(question(key)).mapTo(Long.class).one();
            if (rows > 0) {
                found.add(rows + " rows of table " + key.child() + " point to nothing in table " + key.parent());
            }
        }
        return found;
    }

    private static String question(Key key) {
        StringJoiner present = new StringJoiner(" and ");
        StringJoiner same = new StringJoiner(" and ");
        for (int i = 0; i < key.own().length; i++) {
            present.add("c." + key.own()[i] + " is not null");
            same.add("p." + key.theirs()[i] + " = c." + key.own()[i]);
        }
        return "select count(*) from " + key.child() + " c where " + present + " and not exists (select 1 from "
                + key.parent() + " p where " + same + ")";
    }

    private static String[] names(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return (String[]) array.getArray();
    }
}
