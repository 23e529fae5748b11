package simpul.core.model.evaluation;

/** What proves an activity, beside the partner's confirmation. Codes are stored data. */
public enum EvidenceKind {
    /** An uploaded file: a photo, minutes, a list of those present. */
    BERKAS,
    /** A sector's record that happened in the period. */
    CATATAN_SEKTOR
}
