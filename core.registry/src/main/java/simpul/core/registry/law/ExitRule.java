package simpul.core.registry.law;

/** What must be there before a stage of a case counts as finished. Pure. */
@FunctionalInterface
interface ExitRule {
    void check(Facts facts, Findings out);
}
