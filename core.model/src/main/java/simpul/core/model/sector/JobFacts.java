package simpul.core.model.sector;

import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;

/** What a job sees: for whom and for which day it runs, and the answers to what it asked. Immutable. */
@ProviderType
public interface JobFacts {
    /** Code of the region. */
    String region();

    /** The day for which it runs; not today where it makes up for one on which the server was down. */
    LocalDate day();

    /** The month or quarter that has ended; empty for a daily job. */
    Optional<Period> period();

    /** Answers over the region's records of that period, or up to that day, and the sector's parameters at its end. */
    Answers answers();
}
