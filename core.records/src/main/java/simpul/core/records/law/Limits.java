package simpul.core.records.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** How high a ceiling is, by key. For one transaction. */
final class Limits {
    private final Asked asked;
    private final Constraint ceiling;
    private final Limit limit;
    private final Map<List<Object>, BigDecimal> said = new HashMap<>();

    Limits(Asked asked, Constraint ceiling) {
        this.asked = asked;
        this.ceiling = ceiling;
        this.limit = ceiling.limit().orElseThrow();
    }

    void look(Collection<List<Object>> keys) {
        Optional<RecordType> type = limit.type();
        if (type.isEmpty() || keys.isEmpty()) {
            return;
        }
        Key key = new Key(limit.key());
        Field<?> amount = limit.amount().orElseThrow();
        List<Where> where = new ArrayList<>(key.among(keys));
        asked.within(ceiling.isNationwide()).ifPresent(where::add);
        // There is one record for a key, so that its highest amount is its amount.
        AskPlan.Compute figure = new AskPlan.Compute("max", Key.column(amount));
        AskPlan plan = new AskPlan(asked.sector(), Readings.of(type.get()), where, key.groups(), List.of(figure));
        for (AskRow row : asked.rows(plan)) {
            BigInteger number = row.figures().get(0);
            if (number != null) {
                said.put(Key.read(row.keys()), new BigDecimal(number, amount.scale()));
            }
        }
    }

    /** Empty where nothing is limited. */
    Optional<BigDecimal> of(List<Object> key) {
        return limit.number().or(() -> Optional.ofNullable(said.get(key)));
    }
}
