package simpul.core.records.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.ConstraintStore;
import simpul.core.model.record.RecordStore;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.store.Tx;
import simpul.core.records.judge.Draft;
import simpul.core.records.law.Candidate;
import simpul.core.records.law.Taken;
import simpul.core.records.values.Claimed;
import simpul.core.records.values.Columns;

/** What rows of a batch claim under unique constraints, beside what is claimed already. For one transaction. */
final class BatchClaims {
    private final RecordType type;
    private final List<Constraint> unique;
    private final Set<String> here;
    private final Map<String, Map<String, StoredRecord>> claimed = new HashMap<>();
    private final Map<String, Set<String>> elsewhere = new HashMap<>();

    /** @param here what rows before have claimed; rows of this batch are added */
    BatchClaims(RecordType type, Set<String> here) {
        this.type = type;
        this.unique = type.constraints().stream().filter(Constraint::isUnique).toList();
        this.here = here;
    }

    /** Looks up at once what all of them could claim. */
    void look(Tx tx, String sector, String region, List<Draft> drafts) {
        for (Constraint constraint : unique) {
            String rule = constraint.code();
            Set<String> values = new HashSet<>();
            // Whether a record counts is known once it is found by its key.
            drafts.forEach(d -> Claimed.of(constraint, d.values()).forEach(c -> values.add(c.value())));
            claimed.put(rule, tx.port(RecordStore.class).claimed(sector, type.code(), region, rule, values));
            if (constraint.isNationwide()) {
                elsewhere.put(rule, tx.port(ConstraintStore.class).claimed(sector, type.code(), rule, values));
            }
        }
    }

    /** The record that a draft names by its key. */
    Optional<StoredRecord> byKey(Draft draft) {
        return KnownRows.key(type)
                .flatMap(c ->
                        Optional.ofNullable(Columns.claim(c, draft.values())).map(value -> claimedBy(c, value)));
    }

    private @Nullable StoredRecord claimedBy(Constraint constraint, String value) {
        return claimed.getOrDefault(constraint.code(), Map.of()).get(value);
    }

    /** What stands in the way of a draft. What its record has said all the time stays, whoever says it too. */
    List<Finding> conflicts(Candidate draft) {
        List<Finding> findings = new ArrayList<>();
        for (Constraint constraint : unique) {
            findings.addAll(Taken.repeated(constraint, draft));
            Set<String> before = said(constraint, draft);
            for (Claimed one : Claimed.of(constraint, draft.values(), draft.state())) {
                if (before.contains(one.value())) {
                    continue;
                }
                StoredRecord other = claimedBy(constraint, one.value());
                boolean foreign = other == null
                        && elsewhere.getOrDefault(constraint.code(), Set.of()).contains(one.value());
                if (foreign || other != null && !Objects.equals(other.id(), draft.record())) {
                    findings.add(Taken.broken(constraint, one));
                } else if (here.contains(constraint.code() + one.value())) {
                    findings.add(Taken.at(
                            constraint,
                            one,
                            RowKeeper.twice(constraint.fields().get(0).code())));
                }
            }
        }
        return findings;
    }

    /** Its key a record has said before too, but a line before may have named the record. */
    private Set<String> said(Constraint constraint, Candidate draft) {
        Set<String> before = new HashSet<>();
        if (KnownRows.key(type)
                .filter(key -> key.code().equals(constraint.code()))
                .isEmpty()) {
            Claimed.of(constraint, draft.before(), draft.former()).forEach(c -> before.add(c.value()));
        }
        return before;
    }

    /** Later rows meet it. */
    void take(Draft draft, @Nullable String state) {
        unique.forEach(constraint ->
                Claimed.of(constraint, draft.values(), state).forEach(c -> here.add(constraint.code() + c.value())));
    }
}
