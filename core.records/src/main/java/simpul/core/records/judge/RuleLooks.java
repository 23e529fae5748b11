package simpul.core.records.judge;

import simpul.core.model.sector.Rule;

/**
 * What was looked up for rules before any of them is asked, beside the answers to their questions. Immutable.
 *
 * @param agreements those that the records name
 * @param agencies the regions of those that the records name
 */
public record RuleLooks(AgreementLook agreements, AgencyLook agencies) {
    /** What somebody sees who is no rule, or one that says nothing. */
    static final RuleLooks UNASKED = new RuleLooks(AgreementLook.UNASKED, AgencyLook.UNASKED);

    /** As much of it as a rule has said that it looks at. */
    RuleLooks of(Rule rule) {
        return new RuleLooks(
                rule.wantsAgreement() ? agreements : AgreementLook.UNASKED,
                rule.wantsAgencies() ? agencies : AgencyLook.UNASKED);
    }
}
