package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/**
 * A rule of a sector that could not be decided about an agreement, because it threw, ran out of time, or its module does not run.
 *
 * @param rule its code; {@link #EVERY} where the module is away and its rules are not known
 * @param title what the rule asks for, in the words of the version that failed
 * @param blocks whether the step has to wait for it, or for somebody who answers for it; otherwise it only warns
 */
public record OpenRule(String sector, String rule, Text title, String basis, boolean blocks) {
    /** Stands for all rules of a sector. */
    public static final String EVERY = "SEMUA";
}
