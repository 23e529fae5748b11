package simpul.core.web.api.evaluation;

import simpul.core.model.evaluation.Evidence;
import simpul.core.model.evaluation.EvidenceKind;

/** A proof of an activity; a file's {@code reference} is its SHA-256. */
record EvidenceWire(EvidenceKind kind, String reference, String name, String type, long size) {
    static EvidenceWire of(Evidence e) {
        return new EvidenceWire(e.kind(), e.reference(), e.name(), e.type(), e.size());
    }
}
