package simpul.core.model.module;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;

/** What a record is judged against beside itself. */
public interface Setting {
    /** Code of the region that will own the record. */
    String owner();

    /** Today in the owner's zone. */
    LocalDate today();

    /** The zone in which the owner writes days with a time. */
    default ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }

    /** Whether offices are open on a day: Monday to Friday without this. */
    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    /** Whether a region with this code exists on a day. */
    boolean knowsRegion(String code, LocalDate on);

    /** Whether an agency with this identifier exists, in whichever region. */
    default boolean knowsAgency(String agency) {
        return true;
    }

    /** Code of the region of an agency that is known; the owner's without this. */
    default Optional<String> regionOfAgency(String agency) {
        return Optional.of(owner());
    }

    /** Whether the owner is party to this agreement. */
    boolean knowsAgreement(String agreement);

    /** An agreement as rules see it, with the answers to what they ask; empty where nothing is known about it. */
    default Optional<AgreementFacts> agreement(String agreement, Answers answers) {
        return Optional.empty();
    }

    /** Whether the owner has a record of this type. */
    boolean knowsRecord(String type, String record);

    /** Records that are there already, for constraints. */
    default List<Present> present(RecordType type) {
        return List.of();
    }

    /**
     * A record that is there already.
     *
     * @param owner code of its region
     * @param state in which it stands; null without a workflow
     * @param values checked values by field code
     */
    record Present(String owner, @Nullable String state, Map<String, Object> values) {}

    /** Answers a rule's question over the owner's other records. */
    List<Group> answer(Aggregate question);

    /** What a declared parameter of the sector is; its default where nothing was set. */
    default BigDecimal parameter(SectorParameter parameter) {
        return parameter.value();
    }

    /** What it is for a region, the owner or another one; the same for all without this. */
    default BigDecimal parameter(SectorParameter parameter, String region) {
        return parameter(parameter);
    }
}
