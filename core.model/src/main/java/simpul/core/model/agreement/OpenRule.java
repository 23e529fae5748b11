package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/**
 * A rule of a sector that could not be decided about an agreement, because it threw or ran out of time.
 *
 * @param title what the rule asks for, in the words of the version that failed
 * @param blocks whether the step has to wait for it, or for somebody who answers for it; otherwise it only warns
 */
public record OpenRule(String sector, String rule, Text title, String basis, boolean blocks) {}
