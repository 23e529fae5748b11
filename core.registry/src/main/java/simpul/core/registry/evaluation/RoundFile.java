package simpul.core.registry.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.evaluation.Activity;
import simpul.core.model.evaluation.ActivityStore;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStatus;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.store.Tx;

/**
 * Everything that is known about a round in one transaction. Immutable.
 *
 * @param stored as the store has it
 * @param round with its commitments and follow-ups complete
 * @param before the party's round before; null for the first
 * @param until the party's activities up to the period's end
 * @param during those of the period
 */
record RoundFile(
        Round stored,
        Round round,
        @Nullable Round before,
        List<String> sectors,
        List<Activity> until,
        List<Activity> during) {

    static Optional<RoundFile> load(Tx tx, String id) {
        Optional<Round> found = tx.port(RoundStore.class).find(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Round stored = found.get();
        Agreement agreement =
                tx.port(AgreementStore.class).find(stored.agreement()).orElse(null);
        List<String> sectors = agreement == null ? List.of() : agreement.sectors();
        Round before = before(tx, stored);
        if (stored.status() == RoundStatus.DITUTUP) {
            return Optional.of(
                    new RoundFile(stored, stored, before, sectors, stored.activities(), stored.activities()));
        }
        if (stored.status().withAgency() && !mayPrefill(tx.scope(), stored.region())) {
            return Optional.of(new RoundFile(stored, stored, before, sectors, List.of(), List.of()));
        }
        List<Activity> until = tx.port(ActivityStore.class).until(stored.agreement(), stored.region(), stored.period());
        List<Activity> during =
                until.stream().filter(a -> stored.period().holds(a.date())).toList();
        Round round = stored.status().withAgency() && agreement != null
                ? RoundChange.of(stored)
                        .commitments(Prefill.commitments(stored, before, agreement.commitments()))
                        .followUps(Prefill.followUps(stored, before))
                        .done()
                : stored;
        round = RoundChange.of(round)
                .commitments(Prefill.evidenced(round.commitments(), until))
                .done();
        return Optional.of(new RoundFile(stored, round, before, sectors, until, during));
    }

    private static boolean mayPrefill(Scope scope, String region) {
        return scope.reach() == Reach.SYSTEM || scope.reach() == Reach.OWN && scope.covers(region);
    }

    private static @Nullable Round before(Tx tx, Round round) {
        return tx.port(RoundStore.class).ofParty(round.agreement(), round.region()).stream()
                .filter(r -> r.period().compareTo(round.period()) < 0)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
