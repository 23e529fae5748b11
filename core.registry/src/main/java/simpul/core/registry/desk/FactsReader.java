package simpul.core.registry.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import simpul.core.model.agreement.AgreementStore;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseStore;
import simpul.core.model.agreement.Party;
import simpul.core.model.region.Level;
import simpul.core.model.region.Partner;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.region.PartnerStore;
import simpul.core.model.store.Tx;
import simpul.core.registry.law.Facts;

/** Collects what the law wants to know about a case. */
final class FactsReader {
    private FactsReader() {}

    static Facts read(Desk desk, Tx tx, Case subject, LocalDate today) {
        Map<String, Level> levels = new HashMap<>();
        Set<String> here = new HashSet<>();
        for (String code : subject.regions()) {
            desk.regions().find(code).ifPresent(r -> levels.put(code, r.level()));
            if (joined(tx, code)) {
                here.add(code);
            }
        }
        Map<String, PartnerKind> partners = new HashMap<>();
        List<String> others = subject.parties().stream()
                .filter(p -> !p.ref().regional())
                .map(Party::key)
                .toList();
        for (Partner partner : tx.port(PartnerStore.class).named(others)) {
            partners.put(partner.id(), partner.kind());
        }
        Map<String, LocalDate> due = new HashMap<>();
        subject.dprd().decisions().forEach(d -> due.put(d.region(), desk.dprdDue(d.region(), d.asked())));
        return new Facts(
                subject,
                tx.port(AgreementStore.class).ofCase(subject.id()),
                here,
                levels,
                partners,
                due,
                desk.law(subject.creator(), today),
                today);
    }

    /** Whether a region has a sekretariat on Simpul, so that it speaks for itself. */
    static boolean joined(Tx tx, String region) {
        return tx.port(CaseStore.class).joined(region);
    }
}
