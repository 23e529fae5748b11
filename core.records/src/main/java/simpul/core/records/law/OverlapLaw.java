package simpul.core.records.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** The days of records with one key, which must not overlap. */
final class OverlapLaw implements Law {
    private final Asked asked;
    private final RecordType type;
    private final Constraint constraint;
    private final Key key;
    private final Map<List<Object>, Set<Span>> spans = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    OverlapLaw(Asked asked, RecordType type, Constraint constraint) {
        this.asked = asked;
        this.type = type;
        this.constraint = constraint;
        this.key = new Key(constraint.fields());
    }

    private record Span(@Nullable String record, Days days) {
        boolean meets(Span other) {
            boolean same = record != null && record.equals(other.record);
            return !same && days.meets(other.days);
        }
    }

    private Optional<Span> span(@Nullable String record, Map<String, Object> values) {
        return Days.of(constraint, values).map(days -> new Span(record, days));
    }

    @Override
    public void look(List<Candidate> candidates) {
        Set<List<Object>> keys = key.of(candidates);
        Optional<Days> wanted = Days.around(candidates.stream()
                .flatMap(c -> Days.of(constraint, c.values()).stream())
                .toList());
        if (keys.isEmpty() || wanted.isEmpty()) {
            return;
        }
        List<Where> where = new ArrayList<>(key.among(keys));
        asked.within(constraint.isNationwide()).ifPresent(where::add);
        Asked.counted(constraint).ifPresent(where::add);
        where.addAll(wanted.get().among(constraint));
        List<AskPlan.By> groups = new ArrayList<>(key.groups());
        groups.add(new AskPlan.By(PlanColumn.RECORD, 1));
        groups.addAll(Days.groups(constraint));
        asked.rows(new AskPlan(asked.sector(), Readings.of(type), where, groups, List.of()))
                .forEach(this::stands);
    }

    private void stands(AskRow row) {
        int size = constraint.fields().size();
        List<Object> parts = Key.read(row.keys().subList(0, size));
        String record = String.valueOf(row.keys().get(size));
        Optional<Days> days = Days.of(row.keys().get(size + 1), row.keys().get(size + 2));
        if (!kept.contains(record)) {
            days.ifPresent(d ->
                    spans.computeIfAbsent(parts, k -> new LinkedHashSet<>()).add(new Span(record, d)));
        }
    }

    @Override
    public List<Finding> judge(Candidate candidate) {
        Optional<Span> mine = span(candidate.record(), candidate.values());
        if (mine.isEmpty()) {
            return List.of();
        }
        boolean moved = !key.of(candidate.before()).equals(key.of(candidate.values()))
                || !span(candidate.record(), candidate.before()).equals(mine);
        if (!moved) {
            return List.of();
        }
        if (mine.get().days().isReversed()) {
            return List.of(Told.reversed(constraint.to().orElseThrow()));
        }
        boolean meets = key.of(candidate.values())
                .map(k -> spans.getOrDefault(k, Set.of()))
                .filter(all -> all.stream().anyMatch(mine.get()::meets))
                .isPresent();
        return meets ? List.of(Told.broken(constraint)) : List.of();
    }

    @Override
    public void keep(Candidate candidate) {
        if (candidate.record() != null) {
            kept.add(candidate.record());
            spans.values().forEach(all -> all.removeIf(s -> candidate.record().equals(s.record())));
        }
        key.of(candidate.values())
                .ifPresent(k -> span(candidate.record(), candidate.values())
                        .ifPresent(s -> spans.computeIfAbsent(k, x -> new LinkedHashSet<>())
                                .add(s)));
    }
}
