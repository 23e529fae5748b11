package simpul.core.model.evaluation;

/** The status of one commitment as somebody chooses it. */
public record StatusDraft(String commitment, CommitmentStatus status, String note) {}
