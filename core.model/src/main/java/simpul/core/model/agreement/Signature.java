package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature on paper: signed by an office, recorded by another.
 *
 * @param capacity in which office it was signed
 * @param office that office in words: {@code Gubernur Maluku}
 * @param kuasa the power of attorney; null for a head of region
 * @param scan identifier of the uploaded scan among the document's papers; null while it is missing
 */
public record Signature(
        SignerOffice capacity,
        String office,
        LocalDate on,
        String place,
        @Nullable Kuasa kuasa,
        @Nullable String scan,
        Recorded recorded) {

    public Signature scanned(String document) {
        return new Signature(capacity, office, on, place, kuasa, document, recorded);
    }

    public Signature with(Recorded next) {
        return new Signature(capacity, office, on, place, kuasa, scan, next);
    }
}
