package simpul.core.web.api.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Upload;
import simpul.core.web.json.Limit;

/** The fields beside an uploaded paper. */
record DocumentInput(
        DocumentKind kind,
        @Nullable @Limit(max = 300) String title,
        @Nullable @Limit(max = 40) String replaces,
        @Nullable @Limit(max = 40) String party,
        @Nullable @Limit(max = 300) String number,
        @Nullable LocalDate dated,
        @Nullable SignerOffice issuer) {
    NewDocument document(Upload upload) {
        return new NewDocument(
                kind,
                title == null || title.isBlank() ? kind.title().id() : title,
                replaces,
                party,
                Inputs.text(number),
                dated,
                issuer,
                upload);
    }
}
