package simpul.core.web.api.sector;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.RecordMark;
import simpul.core.model.text.Text;

/**
 * A rule that could not be decided.
 *
 * @param reason why the head of the agency let the record pass; null where nobody had to
 * @param office of the head; null where nobody had to
 */
record MarkItem(
        String rule,
        Text title,
        String basis,
        @Nullable String reason,
        @Nullable Text office,
        Instant at) {
    static MarkItem of(RecordMark mark) {
        return new MarkItem(
                mark.rule(),
                mark.title(),
                mark.basis(),
                mark.isOverride() ? mark.reason() : null,
                mark.isOverride() ? mark.office() : null,
                mark.at());
    }
}
