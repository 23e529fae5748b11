package simpul.core.model.sector.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One record as a rule or a derivation sees it: checked values, no identity. Immutable.
 *
 * <p>Asking for a field that the record type does not have is a bug of the sector and is charged to it.
 */
@ProviderType
public interface RecordFacts {
    /** The value of a field, where it was given. */
    <T> Optional<T> find(Field<T> field);

    /**
     * The value of a required field. Of a field that is {@link Field#requiredFrom required from a state on} and not there
     * yet: the function ends here, a rule finds nothing yet and a derivation gives nothing yet; both are called again as
     * soon as it is there.
     */
    default <T> T value(Field<T> field) {
        return find(field).orElseThrow(() -> new IllegalStateException("The record has no value for " + field));
    }

    /** The rows of a part, in the order of its code list where it has one row per code; empty where there are none. */
    List<Row> rows(PartType part);

    /** The row of a code, where the part has one row per code. */
    default Optional<Row> row(PartType part, String code) {
        return part.onePer()
                .flatMap(field -> rows(part).stream()
                        .filter(row -> row.find(field).filter(code::equals).isPresent())
                        .findFirst());
    }

    /** Code of the region that owns the record. */
    String owner();

    /** What a parameter of the sector is for the owner on the record's day; one that is not declared is a bug of the sector. */
    BigDecimal parameter(SectorParameter parameter);

    /** Today in the owner's zone. */
    LocalDate today();
}
