package simpul.core.records.judge;

import java.util.Optional;

/** Where a rule finds the region of an agency that its record names. */
@FunctionalInterface
public interface AgencyLook {
    /** Of a rule that did not say that it looks at them; asking all the same is its bug. */
    AgencyLook UNASKED = agency -> {
        throw new IllegalStateException("The rule does not say withAgencies()");
    };

    /** Code of the region of the agency with this identifier; empty where it is gone. */
    Optional<String> regionOf(String agency);
}
