package simpul.core.model.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.SectorParameter;

/**
 * What the reader of a screen sends with an action: the fields that it asks for, checked like those of a record, and the record that it
 * is about. Immutable.
 */
@ProviderType
public interface Submission {
    /** The value of an input, where it was given; asking for one that the action did not declare is a bug of the sector. */
    <T> Optional<T> find(Field<T> field);

    /** The value of a required input. */
    default <T> T value(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("Nothing was sent for " + field));
    }

    /**
     * The record that the action is {@link ScreenAction#on about}, as the reader may see it. Where {@link RecordFacts#value} of a field
     * is not there yet or not for this reader, the function ends and the reader is told so.
     */
    RecordFacts record();

    /** Its identifier, for the {@link Outcome}. */
    String id();

    /** The state in which it stands, where its type has a workflow. */
    Optional<String> state();

    /** Code of the reader's region, which will own what is created. */
    String region();

    /** The period about which the screen is asked; the current quarter where the reader chose none. */
    Period period();

    /** Today in the region. */
    LocalDate today();

    /** Answers to what the screen asks, as the reader sees them on it. */
    Answers answers();

    /** What a parameter of the sector is for the region on the last day of the period. */
    default BigDecimal parameter(SectorParameter parameter) {
        return answers().parameter(parameter);
    }
}
