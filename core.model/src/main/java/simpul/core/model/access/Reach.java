package simpul.core.model.access;

/** How deep a scope sees into the regions it covers. */
public enum Reach {
    /** Drafts of the own region, and everything shared with it. */
    OWN,
    /** Only what has been shared between the parties: DPRD, monitors. */
    SHARED,
    /** Only what is published. */
    PUBLIC,
    /** Everything, for named system tasks. */
    SYSTEM
}
