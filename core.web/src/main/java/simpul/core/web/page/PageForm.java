package simpul.core.web.page;

import java.util.function.BiFunction;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.api.FileParts;
import simpul.core.web.http.Asked;
import simpul.core.web.http.Digests;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Reply;
import simpul.core.web.json.FormTree;
import simpul.core.web.json.Json;
import simpul.core.web.route.Route;

/** What a form sends, while it is being declared. For one thread. */
public final class PageForm<I> {
    private final PageOperation operation;
    private final Pages pages;
    private final Class<I> input;
    private boolean tellsOfFiles;

    PageForm(PageOperation operation, Pages pages, Class<I> input) {
        this.operation = operation;
        this.pages = pages;
        this.input = input;
    }

    /** The page says itself which files are too large: see {@link FileParts#isTooLarge}. */
    public PageForm<I> tellingOfFiles() {
        tellsOfFiles = true;
        return this;
    }

    /** Ends the declaration. */
    public Route by(BiFunction<PageAsk, Sent<I>, Reply> work) {
        return operation.route(asked -> answer(asked, work));
    }

    private Reply answer(Asked asked, BiFunction<PageAsk, Sent<I>, Reply> work) throws Refused {
        PageAsk ask = new PageAsk(pages, asked);
        Fields fields = Fields.read(asked.content());
        boolean ours = pages.ours(asked.form().cookie(), fields.first("_csrf"));
        Result<I> read = ours ? read(fields) : Result.refused(foreign());
        String key = fields.first("_kunci");
        Form form = new Form(key.isEmpty() ? pages.kept().key() : key, fields.typed(), null, asked.language());
        StringBuilder content = new StringBuilder(fields.encode());
        fields.files()
                .forEach(f -> content.append('&').append(f.name()).append('=').append(f.digest()));
        String digest = Digests.of(Digests.utf8(content.toString()));
        Sent<I> sent = new Sent<>(ask, read, form, new FileParts(fields.files()), pages, digest);
        Reply reply = work.apply(ask, sent);
        // Without a proof of origin nothing was done, whatever the page made of it.
        return ours ? reply : reply.as(ProblemKind.FORBIDDEN.status());
    }

    private Result<I> read(Fields fields) {
        return fields.tooLarge()
                .filter(problem -> !tellsOfFiles)
                .map(Result::<I>refused)
                .orElseGet(() -> Json.bind(FormTree.of(fields.values()), input, true));
    }

    private static Problem foreign() {
        return Problem.of(
                ProblemKind.MALFORMED,
                Text.of(
                        "Formulir ini sudah lama terbuka, jadi belum dikirim. Isian Anda aman: periksa, lalu kirim lagi.",
                        "This form was open for a long time, so it was not sent. Your input is safe: check it and send"
                                + " again."));
    }
}
