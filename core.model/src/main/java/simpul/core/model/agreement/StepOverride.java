package simpul.core.model.agreement;

/**
 * A stage that was finished on somebody's written word while a rule of a sector could not be decided.
 *
 * @param agreement identifier of the document
 * @param title of the document
 * @param step the stage that was finished, by whom and when
 */
public record StepOverride(String agreement, String caseId, String title, Step step, StepMark mark) {}
