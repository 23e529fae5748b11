package simpul.core.model.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.SectorParameter;

/** What a rule sees: the record as it would be kept, and the answers to what the rule asks. Immutable. */
@ProviderType
public interface RuleFacts extends RecordFacts {
    /** Answers over the owner's other records; the record that is being written is left out. */
    Answers answers();

    /**
     * The agreement that the record names, as its parties have written it down, for a rule that says {@link Rule#withAgreement}; from
     * others it is a bug of the sector. As the owner's region sees it, also when a partner writes in a shared record. Empty where the record
     * names none, or the owner does not see it.
     */
    Optional<AgreementFacts> agreement();

    /**
     * Code of the region to which the agency in a {@link Field#agency field} belongs, for a rule that says {@link Rule#withAgencies};
     * whose agency it is stands in the registry, so that nobody types it a second time. Empty where the record names none.
     *
     * <pre>{@code facts.regionOf(HOST).filter(facts.owner()::equals).isPresent()}</pre>
     */
    Optional<String> regionOf(Field<String> agency);

    /**
     * Whether offices are open on a day: Monday to Friday without national holidays and collective leave.
     *
     * <pre>{@code facts.isWorkingDay(facts.value(FROM))}</pre>
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * What a parameter {@link SectorParameter#perRegion of each region} is, on the record's day, for the region that a required field
     * names: what a minister states for all of them, such as the disease status of the place to which animals go. A kabupaten or
     * kota has its own or the nationwide one, not its province's. Like {@link #value} where the field has no value; one that is not
     * kept per region is a bug of the sector.
     *
     * <pre>{@code facts.parameter(STATUS).compareTo(facts.parameter(STATUS, TO)) > 0}</pre>
     */
    BigDecimal parameter(SectorParameter parameter, Field<String> region);
}
