package simpul.core.model.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A record as one caller may see it.
 *
 * @param region code of the region that owns it
 * @param values by field code: {@code String}, {@code Long}, {@code BigDecimal}, {@code Boolean}, {@code LocalDate},
 *     {@code Instant}, {@code Point} or {@code RecordFile}; fields without a value are absent; by code of a part the list of its rows, each a map
 *     by field code
 * @param words what coded values mean, by field code: choices, code lists, regions, agencies, agreements, moments in the zone
 *     of the region; of rows by {@code part[index].field}
 * @param masked fields that hold personal data which this caller may not see; of rows by {@code part[index].field}
 * @param title what the record is called in lists
 * @param newer whether a newer version of the module wrote it with codes or in a state for which the one that runs has no
 *     words: it can be read, and nothing of it changes until the newer version is back
 * @param standing where it stands in its workflow; null where its type has none
 * @param marks rules that could not be decided when it was kept
 * @param dues by when something has to be done about it, the soonest first
 * @param changed when somebody changed it last; values that the platform computes again make a version, and no change
 */
public record RecordView(
        String id,
        String sector,
        String type,
        String region,
        int schema,
        int version,
        LocalDate day,
        Map<String, Object> values,
        Map<String, Text> words,
        Set<String> masked,
        Text title,
        boolean newer,
        @Nullable Standing standing,
        List<RecordMark> marks,
        List<RecordDue> dues,
        Instant created,
        Instant changed) {
    /** Under this name {@link #words} say whose the record is, where another region shares it. */
    public static final String OWNER = "*owner";

    public RecordView {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        words = Map.copyOf(words);
        masked = Set.copyOf(masked);
        marks = List.copyOf(marks);
        dues = List.copyOf(dues);
    }

    /** Whether something should have been done about it by now. */
    public boolean isOverdue() {
        return dues.stream().anyMatch(RecordDue::isOver);
    }
}
