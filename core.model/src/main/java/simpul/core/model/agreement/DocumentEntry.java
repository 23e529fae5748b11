package simpul.core.model.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a stage with all its versions.
 *
 * @param party key of the party whose paper it is
 * @param number the letter's number; may be empty
 * @param dated the letter's date; null when it has none
 * @param issuer in which office it was issued; null where that does not matter
 * @param recorded who entered it, and whether the party confirms
 */
public record DocumentEntry(
        String id,
        Stage stage,
        DocumentKind kind,
        String title,
        String party,
        String number,
        @Nullable LocalDate dated,
        @Nullable SignerOffice issuer,
        List<FileVersion> versions,
        Recorded recorded) {
    public DocumentEntry {
        versions = List.copyOf(versions);
    }

    public DocumentEntry with(List<FileVersion> all) {
        return new DocumentEntry(id, stage, kind, title, party, number, dated, issuer, all, recorded);
    }

    public DocumentEntry with(Recorded next) {
        return new DocumentEntry(id, stage, kind, title, party, number, dated, issuer, versions, next);
    }
}
