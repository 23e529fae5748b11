package simpul.core.model.evaluation;

import simpul.core.model.file.StoredFile;

/**
 * One proof of an activity.
 *
 * @param reference SHA-256 of the file, or {@code sector/type/record}
 * @param name file name as uploaded, or how the sector calls the record
 * @param type media type; empty for a sector record
 * @param size bytes; 0 for a sector record
 */
public record Evidence(EvidenceKind kind, String reference, String name, String type, long size) {

    public static Evidence file(StoredFile file, String name) {
        return new Evidence(EvidenceKind.BERKAS, file.sha256(), name, file.type(), file.size());
    }

    public static Evidence record(SectorRecord r) {
        return new Evidence(EvidenceKind.CATATAN_SEKTOR, key(r), r.title().id(), "", 0);
    }

    /** How a sector record is referred to. */
    public static String key(SectorRecord r) {
        return r.sector() + "/" + r.type() + "/" + r.record();
    }
}
