package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper to add, or a further version of one.
 *
 * @param replaces identifier of the paper that gets a new version; null for a new paper
 * @param party key of the party whose paper it is; null for the caller's own; a version stays with the paper's party
 * @param issuer in which office a letter was issued; null where that does not matter
 */
public record NewDocument(
        DocumentKind kind,
        String title,
        @Nullable String replaces,
        @Nullable String party,
        String number,
        @Nullable LocalDate dated,
        @Nullable SignerOffice issuer,
        Upload upload) {
    /** The paper that this becomes a version of, with what this one says anew about number, date and office. */
    public DocumentEntry over(DocumentEntry earlier) {
        return new DocumentEntry(
                earlier.id(),
                earlier.stage(),
                earlier.kind(),
                title.isBlank() ? earlier.title() : title.strip(),
                earlier.party(),
                number.isBlank() ? earlier.number() : number.strip(),
                dated == null ? earlier.dated() : dated,
                issuer == null ? earlier.issuer() : issuer,
                earlier.versions(),
                earlier.recorded());
    }
}
