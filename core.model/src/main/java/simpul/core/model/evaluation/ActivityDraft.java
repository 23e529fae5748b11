package simpul.core.model.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody enters it.
 *
 * @param id identifier of the activity that is changed; null for a new one
 * @param date null when the field was left empty
 * @param commitments identifiers of the commitments it serves; when empty, those whose status the same form changes
 * @param files uploads that the store already keeps
 * @param records keys of sector records ({@link Evidence#key})
 * @param asksPartner whether the partner is asked to confirm it
 */
public record ActivityDraft(
        @Nullable String id,
        @Nullable LocalDate date,
        String title,
        String place,
        List<String> commitments,
        List<Evidence> files,
        List<String> records,
        boolean asksPartner) {
    public ActivityDraft {
        commitments = List.copyOf(commitments);
        files = List.copyOf(files);
        records = List.copyOf(records);
    }
}
