package simpul.core.registry.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.region.Level;
import simpul.core.model.region.PartnerKind;

/**
 * Everything that the law looks at when it judges a case.
 *
 * @param documents the case's documents, the base document first
 * @param joined codes of the regional parties that are on Simpul and speak for themselves
 * @param levels level of each regional party, by code
 * @param partners what each other party is, by identifier
 * @param dprdDue by when each DPRD that was asked is expected to decide, by code
 */
public record Facts(
        Case subject,
        List<Agreement> documents,
        Set<String> joined,
        Map<String, Level> levels,
        Map<String, PartnerKind> partners,
        Map<String, LocalDate> dprdDue,
        LawParameters parameters,
        LocalDate today) {

    /** The base document; empty before the offer has been answered. */
    public Optional<Agreement> base() {
        return documents.stream().filter(d -> !d.document().executing()).findFirst();
    }

    /** Papers of a kind, of the case and of its base document. */
    public List<DocumentEntry> papers(DocumentKind kind) {
        return Stream.concat(subject.documents().stream(), base().stream().flatMap(b -> b.documents().stream()))
                .filter(d -> d.kind() == kind)
                .toList();
    }
}
