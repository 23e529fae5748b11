package simpul.core.model.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.SectorParameter;

/** What the reader of a screen sends with an action: the fields that it asks for, checked like those of a record. Immutable. */
@ProviderType
public interface Submission {
    /** The value of an input, where it was given; asking for one that the action did not declare is a bug of the sector. */
    <T> Optional<T> find(Field<T> field);

    /** The value of a required input. */
    default <T> T value(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("Nothing was sent for " + field));
    }

    /** Code of the reader's region, which will own what is created. */
    String region();

    /** Today in the region. */
    LocalDate today();

    /** Answers to what the action asked, over the region's own records up to today. */
    Answers answers();

    /** What a parameter of the sector is for the region today. */
    default BigDecimal parameter(SectorParameter parameter) {
        return answers().parameter(parameter);
    }
}
