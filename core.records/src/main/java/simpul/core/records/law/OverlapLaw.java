package simpul.core.records.law;

import java.time.LocalDate;
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
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Readings;

/** The days of records with one key, which must not overlap. */
final class OverlapLaw implements Law {
    private final Asked asked;
    private final RecordType type;
    private final Constraint constraint;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Key key;
    private final Map<List<Object>, Set<Span>> spans = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    OverlapLaw(Asked asked, RecordType type, Constraint constraint) {
        this.asked = asked;
        this.type = type;
        this.constraint = constraint;
        this.from = constraint.from().orElseThrow();
        this.to = constraint.to().orElseThrow();
        this.key = new Key(constraint.fields());
    }

    /** Days of a record, both included. */
    private record Span(@Nullable String record, long first, long last) {
        boolean meets(Span other) {
            boolean same = record != null && record.equals(other.record);
            return !same && first <= other.last && other.first <= last;
        }
    }

    private Optional<Span> span(@Nullable String record, Map<String, Object> values) {
        if (!(values.get(from.code()) instanceof LocalDate first)) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                record,
                first.toEpochDay(),
                values.get(to.code()) instanceof LocalDate last ? last.toEpochDay() : Long.MAX_VALUE));
    }

    @Override
    public void look(List<Candidate> candidates) {
        Set<List<Object>> keys = key.of(candidates);
        List<Span> wanted = candidates.stream()
                .flatMap(c -> span(c.record(), c.values()).stream())
                .toList();
        if (keys.isEmpty() || wanted.isEmpty()) {
            return;
        }
        List<Where> where = new ArrayList<>(key.among(keys));
        asked.within(constraint.isNationwide()).ifPresent(where::add);
        Asked.counted(constraint).ifPresent(where::add);
        long earliest = wanted.stream().mapToLong(Span::first).min().orElseThrow();
        long latest = wanted.stream().mapToLong(Span::last).max().orElseThrow();
        where.add(Where.of("at_most", Key.column(from), latest));
        where.add(Where.of("absent_or_at_least", Key.column(to), earliest));
        List<AskPlan.By> groups = new ArrayList<>(key.groups());
        groups.add(new AskPlan.By(PlanColumn.RECORD, 1));
        groups.add(new AskPlan.By(Key.column(from), 1));
        groups.add(new AskPlan.By(Key.column(to), 1));
        asked.rows(new AskPlan(asked.sector(), Readings.of(type), where, groups, List.of()))
                .forEach(this::stands);
    }

    private void stands(AskRow row) {
        int size = constraint.fields().size();
        List<Object> parts = Key.read(row.keys().subList(0, size));
        String record = String.valueOf(row.keys().get(size));
        long first = row.keys().get(size + 1) instanceof Long day ? day : Long.MIN_VALUE;
        long last = row.keys().get(size + 2) instanceof Long day ? day : Long.MAX_VALUE;
        if (!kept.contains(record)) {
            spans.computeIfAbsent(parts, k -> new LinkedHashSet<>()).add(new Span(record, first, last));
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
        if (mine.get().first() > mine.get().last()) {
            return List.of(Told.reversed(to));
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
