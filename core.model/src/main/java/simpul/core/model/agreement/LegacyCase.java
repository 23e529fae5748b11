package simpul.core.model.agreement;

import java.util.List;

/**
 * A case that already runs, recorded as <em>data lama</em> without taking its earlier stages here.
 *
 * @param documents its base document and those that carry it out, as far as they exist
 */
public record LegacyCase(CaseDraft draft, List<LegacyDocument> documents) {
    public LegacyCase {
        documents = List.copyOf(documents);
    }
}
