package simpul.core.records.law;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** How much of a ceiling is used, by key. For one transaction. */
interface Used {
    /** Looks these keys up with one statement. */
    void look(Collection<List<Object>> keys);

    /** What a limit may not come to lie below. */
    BigDecimal of(List<Object> key);
}
