package simpul.core.web.api.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Stage;

/** A paper with all its versions. */
record DocumentWire(
        String id,
        Stage stage,
        DocumentKind kind,
        String title,
        String party,
        String number,
        @Nullable LocalDate dated,
        @Nullable SignerOffice issuer,
        List<FileWire> versions,
        RecordedWire recorded) {

    static List<DocumentWire> all(List<DocumentEntry> papers) {
        return papers.stream().map(DocumentWire::of).toList();
    }

    static DocumentWire of(DocumentEntry paper) {
        return new DocumentWire(
                paper.id(),
                paper.stage(),
                paper.kind(),
                paper.title(),
                paper.party(),
                paper.number(),
                paper.dated(),
                paper.issuer(),
                paper.versions().stream().map(FileWire::of).toList(),
                RecordedWire.of(paper.recorded()));
    }
}
