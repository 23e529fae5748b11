package simpul.core.records.law;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.module.Setting;
import simpul.core.model.record.AskPlan;
import simpul.core.model.record.AskRow;
import simpul.core.model.record.PlanColumn;
import simpul.core.model.record.Where;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.values.Claimed;
import simpul.core.records.values.Columns;

/** Constraints over records that a test has put in place, instead of those of a store. For one judgement. */
public final class Remembered {
    private final Definition definition;
    private final Setting setting;

    public Remembered(Definition definition, Setting setting) {
        this.definition = definition;
        this.setting = setting;
    }

    /** What a new record breaks that stands in this state, or has just come into it. */
    public List<Finding> broken(RecordType type, Map<String, Object> values, @Nullable String state) {
        Candidate candidate = new Candidate(null, values, state, Map.of(), null);
        List<Finding> findings = new ArrayList<>();
        for (Constraint constraint : type.constraints()) {
            findings.addAll(Taken.repeated(constraint, candidate));
            Set<String> elsewhere = setting.present(type).stream()
                    .filter(other -> constraint.isNationwide() || other.owner().equals(setting.owner()))
                    .flatMap(other -> Claimed.of(constraint, other.values(), other.state()).stream())
                    .map(Claimed::value)
                    .collect(Collectors.toSet());
            findings.addAll(Taken.by(constraint, values, state, elsewhere));
        }
        findings.addAll(new Laws(definition, type, setting.owner(), this::ask)
                .look(List.of(candidate))
                .judge(candidate));
        return findings;
    }

    private List<List<AskRow>> ask(List<AskPlan> plans) {
        return plans.stream().map(this::rows).toList();
    }

    private List<AskRow> rows(AskPlan plan) {
        RecordType type = definition.record(plan.type()).orElseThrow();
        Map<List<@Nullable Object>, List<Setting.Present>> groups = new LinkedHashMap<>();
        List<Setting.Present> all = setting.present(type);
        for (int i = 0; i < all.size(); i++) {
            Setting.Present one = all.get(i);
            String record = String.valueOf(i);
            if (plan.where().stream().allMatch(w -> holds(w, value(type, one, record, w.column())))) {
                List<@Nullable Object> key = new ArrayList<>();
                plan.groups().forEach(g -> key.add(value(type, one, record, g.column())));
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
            }
        }
        List<AskRow> rows = new ArrayList<>();
        groups.forEach((key, members) -> rows.add(new AskRow(
                key,
                plan.figures().stream()
                        .<@Nullable BigInteger>map(f -> figure(type, f, members))
                        .toList())));
        return rows;
    }

    private static BigInteger figure(RecordType type, AskPlan.Compute figure, List<Setting.Present> members) {
        if (figure.kind().equals("rows")) {
            return BigInteger.valueOf(members.size());
        }
        List<BigInteger> numbers = members.stream()
                .map(m -> value(type, m, "", figure.column()))
                .filter(Objects::nonNull)
                .map(v -> new BigInteger(v.toString()))
                .toList();
        return figure.kind().equals("sum")
                ? numbers.stream().reduce(BigInteger.ZERO, BigInteger::add)
                : numbers.stream().reduce(BigInteger.ZERO, BigInteger::max);
    }

    private static @Nullable Object value(RecordType type, Setting.Present one, String record, PlanColumn column) {
        if (column.equals(PlanColumn.REGION)) {
            return one.owner();
        }
        if (column.equals(PlanColumn.RECORD)) {
            return record;
        }
        if (column.equals(PlanColumn.STATE)) {
            return one.state();
        }
        Optional<String> folded = column.foldedField();
        if (folded.isPresent()) {
            Object text = one.values().get(folded.get());
            return text == null ? null : Columns.folded(text);
        }
        Object value = one.values().get(column.name());
        int scale = type.field(column.name()).map(Field::scale).orElse(0);
        return value == null ? null : Columns.column(value, scale);
    }

    private static boolean holds(Where where, @Nullable Object value) {
        return switch (where.kind()) {
            case "is", "in" -> where.values().contains(value);
            case "at_most" ->
                value instanceof Long day && day <= (Long) where.values().get(0);
            case "absent_or_at_least" ->
                value == null
                        || value instanceof Long day
                                && day >= (Long) where.values().get(0);
            default -> throw new IllegalArgumentException("Not asked by a constraint: " + where.kind());
        };
    }
}
