package simpul.core.records.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.evaluation.CommitmentState;
import simpul.core.model.evaluation.Round;
import simpul.core.model.evaluation.RoundStore;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/** Finds the commitments of a region's running agreements that name a sector, with where they stand. Stateless. */
final class Promises {
    private static final Text UNREPORTED = Text.of("Belum dilaporkan", "Not reported yet");
    private static final int MOST_AGREEMENTS = 200;

    private Promises() {}

    static List<Promise> of(Tx tx, String sector, String region, LocalDate day) {
        List<Promise> promises = new ArrayList<>();
        AgreementStore agreements = tx.port(AgreementStore.class);
        agreements.entitling(region, sector, day).stream()
                .map(Entitled::agreement)
                .distinct()
                .limit(MOST_AGREEMENTS)
                .flatMap(id -> id == null ? Optional.<Agreement>empty().stream() : agreements.find(id).stream())
                .forEach(a -> of(tx, a, sector, region, promises));
        return promises;
    }

    private static void of(Tx tx, Agreement agreement, String sector, String region, List<Promise> promises) {
        List<Round> rounds = tx.port(RoundStore.class).ofParty(agreement.id(), region);
        for (Commitment c : agreement.commitments()) {
            if (belongs(c, agreement, sector)) {
                promises.add(new Promise(
                        agreement.id(),
                        Text.same(agreement.title()),
                        c.id(),
                        Text.same(c.text()),
                        c.indicator(),
                        c.target(),
                        c.measure(),
                        c.due(),
                        state(rounds, c.id())));
            }
        }
    }

    /** What another sector measures stands on that sector's page; what none does, where only one sector is named. */
    private static boolean belongs(Commitment commitment, Agreement agreement, String sector) {
        return commitment.sector() == null
                ? agreement.sectors().size() == 1
                : commitment.sector().equals(sector);
    }

    private static Text state(List<Round> rounds, String commitment) {
        return rounds.stream()
                .sorted(Comparator.comparing(Round::period).reversed())
                .flatMap(r -> r.commitments().stream())
                .filter(s -> s.commitment().equals(commitment))
                .map(CommitmentState::status)
                .map(status -> status.label())
                .findFirst()
                .orElse(UNREPORTED);
    }
}
