package simpul.core.model.module;

/** How far one phase of a deployment has come. */
public enum PhaseOutcome {
    RUNNING,
    DONE,
    /** What stopped it stands in the deployment's diagnoses. */
    FAILED
}
