package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney (<em>surat kuasa</em>) by which the head of an agency signs a PKS (PP 28/2018 Ps 2(2), 13(2)).
 *
 * @param covers whether it names the object of this document
 * @param document identifier of the uploaded letter; null while it is not here
 */
public record Kuasa(
        String number,
        LocalDate dated,
        boolean covers,
        @Nullable String document) {}
