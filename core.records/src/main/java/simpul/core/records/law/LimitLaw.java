package simpul.core.records.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/** The other side of a ceiling: the record that says the limit is not taken away from under what is used. */
final class LimitLaw implements Law {
    private final Constraint ceiling;
    private final Field<?> amount;
    private final Key key;
    private final Used use;

    /** @param counted whose records the ceiling is about */
    LimitLaw(Asked asked, RecordType counted, Constraint ceiling) {
        this.ceiling = ceiling;
        this.amount = ceiling.limit().orElseThrow().amount().orElseThrow();
        this.key = new Key(ceiling.limit().orElseThrow().key());
        this.use = ceiling.isAtOnce() ? new DailyUse(asked, counted, ceiling) : new Use(asked, counted, ceiling);
    }

    @Override
    public void look(List<Candidate> candidates) {
        use.look(key.of(candidates));
    }

    @Override
    public List<Finding> judge(Candidate candidate) {
        Optional<List<Object>> was = key.of(candidate.before());
        Optional<List<Object>> is = key.of(candidate.values());
        boolean stays = was.equals(is);
        List<Finding> findings = new ArrayList<>();
        if (!stays) {
            was.map(use::of)
                    .filter(used -> used.signum() > 0)
                    .ifPresent(used -> findings.add(Told.inUse(ceiling, used, key.fields(), is.isEmpty())));
        }
        BigDecimal now = number(candidate.values().get(amount.code()));
        boolean lower = !stays || now.compareTo(number(candidate.before().get(amount.code()))) < 0;
        is.map(use::of)
                .filter(used -> lower && used.compareTo(now) > 0)
                .ifPresent(used -> findings.add(Told.belowUse(ceiling, amount, used)));
        return findings;
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    @Override
    public void keep(Candidate candidate) {
        // What is used does not change with its limit.
    }
}
