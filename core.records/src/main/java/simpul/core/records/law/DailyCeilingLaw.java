package simpul.core.records.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;

/** What records use of a limit on one day. Who uses no more than before on any day is left alone. */
final class DailyCeilingLaw implements Law {
    private final Constraint ceiling;
    private final Key key;
    private final Amount amount;
    private final DailyUse use;
    private final Limits limits;

    DailyCeilingLaw(Asked asked, RecordType type, Constraint ceiling) {
        this.ceiling = ceiling;
        this.key = new Key(ceiling.fields());
        this.amount = new Amount(ceiling);
        this.use = new DailyUse(asked, type, ceiling);
        this.limits = new Limits(asked, ceiling);
    }

    /** The worst of the days on which a record uses more than before. */
    private record Worst(LocalDate day, BigDecimal used, BigDecimal total) {}

    @Override
    public void look(List<Candidate> candidates) {
        List<Days> wanted = candidates.stream()
                .flatMap(c -> Days.of(ceiling, c.values()).stream())
                .filter(days -> !days.isReversed())
                .toList();
        Set<List<Object>> keys = wanted.isEmpty() ? Set.of() : key.of(candidates);
        use.look(keys, Days.around(wanted).orElse(new Days(0, 0)));
        limits.look(keys);
    }

    @Override
    public List<Finding> judge(Candidate candidate) {
        Optional<Days> days = Days.of(ceiling, candidate.values());
        if (days.filter(Days::isReversed).isPresent()) {
            boolean moved = !Days.of(ceiling, candidate.before()).equals(days);
            return moved ? List.of(Told.reversed(ceiling.to().orElseThrow())) : List.of();
        }
        Optional<List<Object>> mine = key.of(candidate.values());
        Optional<BigDecimal> limit = mine.flatMap(limits::of);
        if (days.isEmpty() || limit.isEmpty()) {
            return List.of();
        }
        Worst worst = worst(mine.get(), days.get(), candidate);
        return worst == null
                ? List.of()
                : Told.used(ceiling, Optional.of(worst.day), worst.used, worst.total, limit.get());
    }

    private @Nullable Worst worst(List<Object> mine, Days days, Candidate candidate) {
        BigDecimal now = amount.by(candidate.values());
        Optional<Days> before = key.of(candidate.before())
                .filter(mine::equals)
                .flatMap(k -> Days.of(ceiling, candidate.before()))
                .filter(old -> !old.isReversed());
        List<Worst> found = new ArrayList<>();
        BiConsumer<Days, BigDecimal> piece = (some, more) -> {
            if (more.signum() > 0) {
                Tally.Peak peak = use.tally(mine).highest(some);
                found.add(new Worst(
                        LocalDate.ofEpochDay(peak.day()),
                        peak.used(),
                        peak.used().add(more)));
            }
        };
        before.flatMap(days::with).ifPresent(some -> piece.accept(some, now.subtract(amount.by(candidate.before()))));
        before.map(days::without).orElse(List.of(days)).forEach(some -> piece.accept(some, now));
        return found.stream()
                .reduce((a, b) -> b.total.compareTo(a.total) > 0 ? b : a)
                .orElse(null);
    }

    @Override
    public void keep(Candidate candidate) {
        count(candidate.before(), amount.by(candidate.before()).negate());
        count(candidate.values(), amount.by(candidate.values()));
    }

    private void count(Map<String, Object> values, BigDecimal more) {
        key.of(values).ifPresent(k -> Days.of(ceiling, values).ifPresent(days -> use.add(k, days, more)));
    }
}
