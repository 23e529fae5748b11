package simpul.core.model.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import simpul.core.model.sector.question.Answers;

/**
 * An agreement as a rule of a sector sees it, when it comes to a gate or when a record names it: what its parties have written
 * down. Immutable.
 */
@ProviderType
public interface AgreementFacts {
    /** Identifier of the agreement. */
    String id();

    String title();

    /** What the cooperation is about. */
    String object();

    /** Code of the government affair (urusan). */
    String affair();

    /** Every party, in the order of the document. */
    List<Party> parties();

    /** Identifiers of all sectors that it names. */
    List<String> sectors();

    /** The first day of its term; empty until it is known. */
    Optional<LocalDate> starts();

    /** The last day of its term; empty until it is known. */
    Optional<LocalDate> ends();

    /** The day of the last signature; empty while one is missing. */
    Optional<LocalDate> signed();

    /** Whether it is signed and in force today. */
    boolean isRunning();

    List<Promised> commitments();

    /** Today where the one acts who takes the step. */
    LocalDate today();

    /** Answers to what the rule asks, about the records of the region that takes the step or owns the record, and the sector's parameters today. */
    Answers answers();

    /** A party. */
    @ProviderType
    interface Party {
        String name();

        /** Code of the region; empty for a partner that is no region. */
        Optional<String> region();

        /** The number of the agreement in this party's books; empty until it is known. */
        Optional<String> number();

        /** Whether it is a province. */
        boolean isProvince();

        /** Whether it is a kabupaten or a kota. */
        boolean isKabupatenOrKota();
    }

    /** Something that a party promises. */
    @ProviderType
    interface Promised {
        /** Identifier of the commitment. */
        String id();

        String text();

        /** Code of the sector's indicator by which it is measured; empty when people report it. */
        Optional<String> indicator();

        Optional<BigDecimal> target();

        Optional<LocalDate> due();
    }
}
