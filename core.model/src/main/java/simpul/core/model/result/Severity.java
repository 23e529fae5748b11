package simpul.core.model.result;

/** How much a finding weighs: {@code BLOCKING} refuses the step, {@code WARNING} lets it pass and stays visible. */
public enum Severity {
    BLOCKING,
    WARNING
}
