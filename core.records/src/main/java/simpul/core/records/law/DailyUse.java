package simpul.core.records.law;

import java.math.BigDecimal;
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
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** How much of a ceiling is used on each day, by key. For one transaction, or one run that only checks. */
final class DailyUse implements Used {
    private final Asked asked;
    private final RecordType type;
    private final Constraint ceiling;
    private final Amount amount;
    private final Map<List<Object>, Tally> tallies = new HashMap<>();
    private final List<Change> kept = new ArrayList<>();

    /** @param type whose records count */
    DailyUse(Asked asked, RecordType type, Constraint ceiling) {
        this.asked = asked;
        this.type = type;
        this.ceiling = ceiling;
        this.amount = new Amount(ceiling);
    }

    private record Change(List<Object> key, Days days, BigDecimal amount) {}

    @Override
    public void look(Collection<List<Object>> keys) {
        look(keys, List.of());
    }

    /** Looks up who has one of these days. What was added since the first look counts on. */
    void look(Collection<List<Object>> keys, Days among) {
        look(keys, among.among(ceiling));
    }

    private void look(Collection<List<Object>> keys, List<Where> days) {
        tallies.clear();
        if (keys.isEmpty()) {
            return;
        }
        Key key = new Key(ceiling.fields());
        List<Where> where = new ArrayList<>(key.among(keys));
        where.addAll(days);
        asked.within(ceiling.isNationwide()).ifPresent(where::add);
        Asked.counted(ceiling).ifPresent(where::add);
        List<AskPlan.By> groups = new ArrayList<>(key.groups());
        groups.addAll(Days.groups(ceiling));
        List<AskPlan.Compute> figures = List.of(amount.asked());
        asked.rows(new AskPlan(asked.sector(), Readings.of(type), where, groups, figures))
                .forEach(this::stands);
        kept.forEach(this::count);
    }

    private void stands(AskRow row) {
        int size = ceiling.fields().size();
        List<Object> parts = Key.read(row.keys().subList(0, size));
        Optional<Days> days = Days.of(row.keys().get(size), row.keys().get(size + 1));
        days.ifPresent(d -> count(new Change(parts, d, amount.in(row))));
    }

    private void count(Change change) {
        tally(change.key).add(change.days, change.amount);
    }

    void add(List<Object> key, Days days, BigDecimal more) {
        Change change = new Change(key, days, more);
        kept.add(change);
        count(change);
    }

    Tally tally(List<Object> key) {
        return tallies.computeIfAbsent(key, k -> new Tally());
    }

    @Override
    public BigDecimal of(List<Object> key) {
        return tally(key).highest();
    }
}
