package simpul.core.model.agreement;

/**
 * A document with the case to which it belongs.
 *
 * @param of its case
 */
public record AgreementOfCase(Agreement agreement, Case of) {}
