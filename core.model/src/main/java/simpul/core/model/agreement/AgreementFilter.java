package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to list. Null or blank means that it does not matter.
 *
 * @param text words, or beginnings of words, of title, numbers, parties and agencies
 * @param runningOn only those signed and in force on that day
 */
public record AgreementFilter(
        @Nullable String caseId,
        String text,
        @Nullable DocumentType document,
        @Nullable Stage stage,
        @Nullable String sector,
        @Nullable String party,
        @Nullable LocalDate runningOn) {
    public static final AgreementFilter ALL = new AgreementFilter(null, "", null, null, null, null, null);
}
