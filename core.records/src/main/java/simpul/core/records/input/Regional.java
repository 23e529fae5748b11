package simpul.core.records.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What reading needs to know about regions. */
public interface Regional {
    /** The code for what was written, where a region with that code (or, for people, name) exists on a day. */
    Optional<String> code(String written, boolean byName, LocalDate on);

    /** The zone of a region; WIB for one that is unknown. */
    default ZoneId zone(String region) {
        return ZoneId.of("Asia/Jakarta");
    }
}
