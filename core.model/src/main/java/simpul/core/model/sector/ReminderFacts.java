package simpul.core.model.sector;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;

/** What a reminder sees: whom it reminds, today, and the answers to what it asked over the records of that region. Immutable. */
@ProviderType
public interface ReminderFacts {
    /** Code of the region. */
    String region();

    /** Today in the region. */
    LocalDate today();

    /** Answers over all records of the region up to today, and the sector's parameters today. */
    Answers answers();
}
