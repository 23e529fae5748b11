package simpul.core.model.sector.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.record.SectorParameter;

/** What the platform found for the questions that were asked beside a function. Immutable. */
@ProviderType
public interface Answers {
    /**
     * The groups for a question, ordered by key. A question without dimensions has exactly one group. Looking up a
     * question that was not asked is a bug of the sector.
     */
    List<Group> to(Aggregate question);

    /**
     * What a parameter of the sector is for the region asked about, on the last day of the period. What an indicator reads
     * is kept with its measurement.
     */
    BigDecimal parameter(SectorParameter parameter);

    /** A figure of a question without dimensions; empty when there is nothing to measure. */
    default Optional<BigDecimal> figure(Aggregate question, Measure measure) {
        return to(question).get(0).figure(measure);
    }

    /** The count of a question without dimensions. */
    default long count(Aggregate question) {
        return to(question).get(0).count();
    }
}
