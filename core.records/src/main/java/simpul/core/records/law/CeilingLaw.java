package simpul.core.records.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;

/** What records use of a limit. Who uses no more than before is left alone, so that a mistake can always be put right. */
final class CeilingLaw implements Law {
    private final Constraint ceiling;
    private final Key key;
    private final Amount amount;
    private final Use use;
    private final Limits limits;

    CeilingLaw(Asked asked, RecordType type, Constraint ceiling) {
        this.ceiling = ceiling;
        this.key = new Key(ceiling.fields());
        this.amount = new Amount(ceiling);
        this.use = new Use(asked, type, ceiling);
        this.limits = new Limits(asked, ceiling);
    }

    @Override
    public void look(List<Candidate> candidates) {
        Set<List<Object>> keys = key.of(candidates);
        use.look(keys);
        limits.look(keys);
    }

    @Override
    public List<Finding> judge(Candidate candidate) {
        Optional<List<Object>> mine = key.of(candidate.values());
        Optional<BigDecimal> limit = mine.flatMap(limits::of);
        if (limit.isEmpty()) {
            return List.of();
        }
        boolean stays = key.of(candidate.before()).equals(mine);
        BigDecimal before = stays ? amount.by(candidate.before()) : BigDecimal.ZERO;
        BigDecimal more = amount.by(candidate.values()).subtract(before);
        if (more.signum() <= 0) {
            return List.of();
        }
        BigDecimal used = use.of(mine.get());
        return Told.used(ceiling, Optional.empty(), used, used.add(more), limit.get());
    }

    @Override
    public void keep(Candidate candidate) {
        key.of(candidate.before())
                .ifPresent(k -> use.add(k, amount.by(candidate.before()).negate()));
        key.of(candidate.values()).ifPresent(k -> use.add(k, amount.by(candidate.values())));
    }
}
