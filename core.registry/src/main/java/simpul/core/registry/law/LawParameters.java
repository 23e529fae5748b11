package simpul.core.registry.law;

/**
 * The numbers and switches of the law in force on a day, for one region.
 *
 * @param dprdTrigger when a DPRD must approve, see {@link DprdTrigger}
 * @param mostMonths term of a PKS beyond which a warning is given
 * @param stalledDays days without a step after which a case counts as not moving
 * @param dprdDays working days in which a DPRD is expected to decide
 * @param silenceConsents whether a DPRD that has not decided by then counts as consenting
 */
public record LawParameters(
        DprdTrigger dprdTrigger, int mostMonths, int stalledDays, int dprdDays, boolean silenceConsents) {}
