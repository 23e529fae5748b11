package simpul.core.records.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** How much of a ceiling is used, by key. For one transaction. */
final class Use {
    private final Asked asked;
    private final RecordType type;
    private final Constraint ceiling;
    private final Map<List<Object>, BigDecimal> used = new HashMap<>();
    private final Set<List<Object>> looked = new HashSet<>();

    /** @param type whose records count */
    Use(Asked asked, RecordType type, Constraint ceiling) {
        this.asked = asked;
        this.type = type;
        this.ceiling = ceiling;
    }

    /** What was looked up before stays as it is, with all that was added to it. */
    void look(Collection<List<Object>> all) {
        Set<List<Object>> keys = all.stream().filter(looked::add).collect(Collectors.toCollection(LinkedHashSet::new));
        if (keys.isEmpty()) {
            return;
        }
        Key key = new Key(ceiling.fields());
        List<Where> where = new ArrayList<>(key.among(keys));
        asked.within(ceiling.isNationwide()).ifPresent(where::add);
        Asked.counted(ceiling).ifPresent(where::add);
        AskPlan.Compute figure = ceiling.measure()
                .map(m -> new AskPlan.Compute("sum", Key.column(m)))
                .orElseGet(() -> new AskPlan.Compute("rows", PlanColumn.RECORD));
        int scale = ceiling.measure().map(Field::scale).orElse(0);
        for (AskRow row :
                asked.rows(new AskPlan(asked.sector(), Readings.of(type), where, key.groups(), List.of(figure)))) {
            BigInteger sum = row.figures().get(0);
            List<Object> parts = Key.read(row.keys());
            // The condition reaches further than the keys themselves.
            if (!keys.contains(parts)) {
                continue;
            }
            used.put(parts, new BigDecimal(sum == null ? BigInteger.ZERO : sum, scale));
        }
    }

    BigDecimal of(List<Object> key) {
        return used.getOrDefault(key, BigDecimal.ZERO);
    }

    void add(List<Object> key, BigDecimal more) {
        used.merge(key, more, BigDecimal::add);
    }

    /** What one record uses. */
    BigDecimal by(Map<String, Object> values) {
        if (ceiling.measure().isEmpty()) {
            return BigDecimal.ONE;
        }
        Object value = values.get(ceiling.measure().get().code());
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }
}
