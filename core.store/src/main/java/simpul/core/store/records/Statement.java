package simpul.core.store.records;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** An SQL text that grows together with its bindings, so that no value is ever written into the text. */
final class Statement {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, @Nullable Object> bindings = new LinkedHashMap<>();

    Statement add(String sql) {
        text.append(sql);
        return this;
    }

    /** Adds a value as a binding. */
    Statement value(@Nullable Object value) {
        String name = "v" + bindings.size();
        bindings.put(name, value);
        text.append(':').append(name);
        return this;
    }

    /** Adds values as a list in parentheses. */
    Statement values(Iterable<?> values) {
        String comma = "(";
        for (Object value : values) {
            add(comma).value(value);
            comma = ", ";
        }
        return add(")");
    }

    String text() {
        return text.toString();
    }

    <S extends SqlStatement<S>> S bound(S statement) {
        bindings.forEach(statement::bind);
        return statement;
    }
}
