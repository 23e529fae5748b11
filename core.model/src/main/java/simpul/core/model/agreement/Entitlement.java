package simpul.core.model.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a region may use a sector: while it is party to a signed, running PKS that names the sector, or has a dated
 * trial, and has not switched it off. When that ends, records stay readable and exportable, writing stops. Thread-safe.
 *
 * <p>Answers about one region are for callers whose scope covers it; the asking side sees to that.
 */
public interface Entitlement {
    /** What entitles the region on that day; the one that lasts longest when there are several. */
    Optional<Entitled> entitled(String region, String sector, LocalDate day);

    /** Every sector that the region may use on that day, each once, ordered by sector. */
    List<Entitled> forRegion(String region, LocalDate day);

    /** Whether the sector is switched off in the region, whatever entitles it. */
    default boolean switchedOff(String region, String sector) {
        return false;
    }

    /**
     * Agencies of the region that carry out its PKS of a sector, by identifier: theirs are the records and the personal
     * values in them (PP 28/2018 Ps 6(1)h: <em>perangkat daerah</em> carry out). Those of signed PKS that ended count too.
     * Empty where a PKS names no registered agency, or none is signed: then every agency of the region may.
     */
    default Set<String> carriers(String region, String sector) {
        return Set.of();
    }

    /** PKS of the region that name the sector and do not entitle on that day: not yet signed, or ended. */
    List<Prospect> prospects(String region, String sector, LocalDate day);

    /** Every PKS of the region that names the sector and runs on that day, ordered by title. */
    List<Entitled> agreements(String region, String sector, LocalDate day);

    /** The same for several days, for whoever judges many records at once. */
    default Map<LocalDate, List<Entitled>> agreements(String region, String sector, Set<LocalDate> days) {
        return days.stream().collect(Collectors.toMap(day -> day, day -> agreements(region, sector, day)));
    }
}
