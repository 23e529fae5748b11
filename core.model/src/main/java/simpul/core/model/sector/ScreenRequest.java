package simpul.core.model.sector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;

/** What a screen's function sees: who looks at which period, and the answers to what the screen declared. Immutable. */
@ProviderType
public interface ScreenRequest {
    /** Code of the reader's region; empty for those who watch several. */
    Optional<String> region();

    /** The period that the reader chose; the current quarter otherwise. */
    Period period();

    /** Today in the reader's region. */
    LocalDate today();

    /** Answers over the records of the period that the reader may see. */
    Answers answers();

    /** Commitments of the running agreements of this sector that the reader may see, where the screen asked for them. */
    List<Promise> promises();

    /** What an indicator that the screen declared measures for an agreement in the period. */
    Measurement measured(Indicator indicator, String agreement);
}
