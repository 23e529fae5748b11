package simpul.core.store.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Conditions of a query with their values, collected one by one. For one statement. */
final class Query {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    /** Adds a condition. */
    Query and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one value. */
    Query and(String condition, String name, @Nullable Object value) {
        values.put(name, value);
        return and(condition);
    }

    /** Adds the condition only when there is a value. */
    Query given(@Nullable Object value, String condition, String name) {
        return value == null ? this : and(condition, name, value);
    }

    Query bind(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Query bindAll(String name, Collection<String> some) {
        lists.put(name, List.copyOf(new TreeSet<>(some)));
        return this;
    }

    /** The conditions, joined; always true when there are none. */
    String where() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    <S extends SqlStatement<S>> S into(S statement) {
        values.forEach(statement::bind);
        lists.forEach((name, some) -> statement.bindList(name, some));
        return statement;
    }
}
