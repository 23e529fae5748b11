package simpul.core.model.record;

import java.util.List;
import simpul.core.model.result.Finding;

/**
 * Stands among the input for a record in the place of a file that could not be taken, so that everything that is wrong with a
 * form is said at once and nothing is written.
 */
public record RefusedUpload(List<Finding> findings) {
    public RefusedUpload {
        findings = List.copyOf(findings);
    }
}
