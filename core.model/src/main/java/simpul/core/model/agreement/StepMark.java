package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/**
 * That a rule of a sector could not be decided when a stage of an agreement was finished.
 *
 * @param reason why the office that finished it went on all the same; empty for a rule that only warns
 */
public record StepMark(String sector, String rule, Text title, String basis, String reason) {
    /** Whether somebody answers for it. */
    public boolean isOverride() {
        return !reason.isEmpty();
    }
}
