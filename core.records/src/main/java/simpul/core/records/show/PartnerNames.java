package simpul.core.records.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Signatory;
import simpul.core.model.record.TotalStore;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;
import simpul.core.records.ask.CoveredAnswers;

/** Finds the other parties of agreements that were in force in a period. Stateless. */
final class PartnerNames {
    private static final int MOST_AGREEMENTS = 200;

    private PartnerNames() {}

    static List<Partner> of(Tx tx, String sector, List<Aggregate> questions, Period period, String own) {
        if (questions.stream().noneMatch(q -> CoveredAnswers.isAbout(q, Coverage.PARTNERS))) {
            return List.of();
        }
        List<Partner> partners = new ArrayList<>();
        for (String id : agreements(tx, sector, period.from(), period.to())) {
            tx.port(AgreementStore.class).find(id).ifPresent(a -> of(a, own, partners));
        }
        partners.sort(Comparator.comparing((Partner p) -> p.name().id())
                .thenComparing(p -> p.agreementTitle().id())
                .thenComparing(Partner::agreement));
        return partners;
    }

    private static List<String> agreements(Tx tx, String sector, LocalDate first, LocalDate last) {
        return tx.port(TotalStore.class).inForce(sector, first, last).stream()
                .map(TotalStore.InForce::agreement)
                .limit(MOST_AGREEMENTS)
                .toList();
    }

    private static void of(Agreement agreement, String own, List<Partner> partners) {
        for (Signatory party : agreement.parties()) {
            String region = party.ref().region();
            if (region != null && !region.equals(own)) {
                partners.add(
                        new Partner(agreement.id(), Text.same(agreement.title()), region, Text.same(party.name())));
            }
        }
    }
}
