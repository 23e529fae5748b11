package simpul.core.model.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Partner;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Promise;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.View;

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

    /** What a parameter of the sector is for the reader's region on the last day of the period. */
    default BigDecimal parameter(SectorParameter parameter) {
        return answers().parameter(parameter);
    }

    /** What the reader chose for a question above the screen; empty as long as he wants everything. */
    Optional<String> chosen(Ask ask);

    /**
     * A node made of the answers to these questions. Where one of them could not be answered, the platform says so in the
     * node's place, and the rest of the screen stands. Where one of them asks to be {@link Aggregate#upToDate} and is not
     * yet, the node waits.
     *
     * <pre>{@code View.stack(r.node(a -> bySpecies(a), BY_SPECIES), r.node(a -> byMonth(a), BY_MONTH))}</pre>
     */
    View node(Function<Answers, View> made, Aggregate... questions);

    /** Commitments of the running agreements of this sector that the reader may see, where the screen asked for them. */
    List<Promise> promises();

    /**
     * The other regions that are party to agreements of this sector which were in force in the period and which the reader's region
     * has signed, for each agreement, so that a screen can say of whom nothing is shown. Empty unless the screen asks a
     * question about {@link simpul.core.model.sector.question.Coverage#PARTNERS partners}.
     */
    List<Partner> partners();

    /** What an indicator that the screen declared measures for an agreement in the period. */
    Measurement measured(Indicator indicator, String agreement);

    /** What an indicator of the sector should reach for the reader's region on the last day of the period; empty without a target. */
    Optional<Target> target(Indicator indicator);
}
