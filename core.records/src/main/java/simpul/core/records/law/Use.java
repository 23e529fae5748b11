package simpul.core.records.law;

import java.math.BigDecimal;
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
import simpul.core.model.record.Where;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** How much of a ceiling is used at all times together. */
final class Use implements Used {
    private final Asked asked;
    private final RecordType type;
    private final Constraint ceiling;
    private final Amount amount;
    private final Map<List<Object>, BigDecimal> used = new HashMap<>();
    private final Set<List<Object>> looked = new HashSet<>();

    /** @param type whose records count */
    Use(Asked asked, RecordType type, Constraint ceiling) {
        this.asked = asked;
        this.type = type;
        this.ceiling = ceiling;
        this.amount = new Amount(ceiling);
    }

    /** What was looked up before stays as it is, with all that was added to it. */
    @Override
    public void look(Collection<List<Object>> all) {
        Set<List<Object>> keys = all.stream().filter(looked::add).collect(Collectors.toCollection(LinkedHashSet::new));
        if (keys.isEmpty()) {
            return;
        }
        Key key = new Key(ceiling.fields());
        List<Where> where = new ArrayList<>(key.among(keys));
        asked.within(ceiling.isNationwide()).ifPresent(where::add);
        Asked.counted(ceiling).ifPresent(where::add);
        for (AskRow row : asked.rows(
                new AskPlan(asked.sector(), Readings.of(type), where, key.groups(), List.of(amount.asked())))) {
            List<Object> parts = Key.read(row.keys());
            // The condition reaches further than the keys themselves.
            if (!keys.contains(parts)) {
                continue;
            }
            used.put(parts, amount.in(row));
        }
    }

    @Override
    public BigDecimal of(List<Object> key) {
        return used.getOrDefault(key, BigDecimal.ZERO);
    }

    void add(List<Object> key, BigDecimal more) {
        used.merge(key, more, BigDecimal::add);
    }
}
