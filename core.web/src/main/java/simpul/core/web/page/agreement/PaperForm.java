package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.agreement.FileVersion;
import simpul.core.model.agreement.NewDocument;
import simpul.core.model.agreement.SignerOffice;
import simpul.core.model.agreement.Upload;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The form that adds a paper or a version of one, and the way to its bytes. */
final class PaperForm {
    private PaperForm() {}

    /** What the form sends, beside the file. */
    record PaperSent(
            int version,
            DocumentKind kind,
            @Limit(max = 300) @Nullable String title,
            @Nullable String replaces,
            @Nullable String party,
            @Limit(max = 300) @Nullable String number,
            @Nullable LocalDate dated,
            @Nullable SignerOffice issuer,
            @Nullable String file) {
        NewDocument paper(Upload upload) {
            String own = CaseFields.or(title);
            return new NewDocument(
                    kind,
                    own.isBlank() ? kind.title().id() : own,
                    replaces,
                    party,
                    CaseFields.or(number),
                    dated,
                    issuer,
                    upload);
        }
    }

    static FormPage page(
            PageAsk ask,
            Form form,
            String at,
            String of,
            int version,
            List<DocumentEntry> papers,
            List<DocumentKind> kinds,
            List<Option> parties) {
        Messages t = ask.t();
        String replaced = ask.query("ganti").orElse(form.value("replaces"));
        Optional<DocumentEntry> earlier =
                papers.stream().filter(p -> p.id().equals(replaced)).findFirst();
        Form begun = form.isEmpty() ? begin(ask, form, earlier) : form;
        FormPage page = FormPage.of(
                        earlier.map(e -> t.get("case.newVersionOf", e.title())).orElse(t.get("case.uploadTitle")),
                        of,
                        begun,
                        at + "/dokumen",
                        t.get("case.upload"),
                        at + "#dokumen")
                .version(version)
                .taking(Uploads.field(t, form, t.get("case.file"), true));
        List<Field> letter = List.of(
                Field.text("number", t.get("case.fNumber")).maxLength(190),
                Field.date("dated", t.get("case.fDated")),
                Field.select(
                        "issuer",
                        t.get("case.fIssuer"),
                        Stream.of(SignerOffice.values())
                                .map(o -> Option.of(o.name(), t.of(o.title())))
                                .toList()));
        if (earlier.isPresent()) {
            return page.sending("replaces", earlier.get().id())
                    .sending("kind", earlier.get().kind().name())
                    .sending("title", earlier.get().title())
                    .sending("party", earlier.get().party())
                    .with(letter);
        }
        List<Field> fields = new java.util.ArrayList<>(List.of(
                Field.select(
                                "kind",
                                t.get("case.fKind"),
                                kinds.stream()
                                        .map(k -> Option.of(k.name(), t.of(k.title())))
                                        .toList())
                        .required(),
                Field.text("title", t.get("case.fPaperTitle"))
                        .hint(t.get("case.fPaperTitleHint"))
                        .maxLength(190)));
        fields.addAll(letter);
        if (parties.size() > 1) {
            fields.add(Field.select("party", t.get("case.fWhose"), parties));
        }
        return page.with(fields);
    }

    private static Form begin(PageAsk ask, Form form, Optional<DocumentEntry> earlier) {
        Map<String, String> now = new HashMap<>();
        now.put("kind", ask.query("jenis").orElse(""));
        ask.scope().region().ifPresent(r -> now.put("party", r));
        earlier.ifPresent(e -> {
            now.put("kind", e.kind().name());
            now.put("number", e.number());
            now.put("dated", e.dated() == null ? "" : String.valueOf(e.dated()));
            now.put("issuer", e.issuer() == null ? "" : String.valueOf(e.issuer()));
        });
        return form.startingWith(now);
    }

    /** A version's bytes, as an attachment. */
    static Reply download(Rooms rooms, PageAsk ask, List<DocumentEntry> papers) {
        Optional<FileVersion> found = papers.stream()
                .filter(p -> p.id().equals(ask.name("paper")))
                .flatMap(p -> p.versions().stream())
                .filter(v -> Integer.toString(v.number()).equals(ask.name("number")))
                .findFirst();
        return ask.found(
                found,
                v -> Downloads.of(
                        v.file().type(),
                        v.name(),
                        () -> rooms.files()
                                .open(
                                        ask.scope(),
                                        v.recorded().region(),
                                        v.file().sha256())));
    }
}
