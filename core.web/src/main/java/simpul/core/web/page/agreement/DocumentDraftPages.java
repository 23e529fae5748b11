package simpul.core.web.page.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementDraft;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/** {@code /kerja-sama/{case}/pks/baru}: begins a document that carries the case out. */
@Component
public final class DocumentDraftPages implements RouteSource {
    private static final String AT = "/kerja-sama/{case}/pks/baru";

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public DocumentDraftPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    record DocumentSent(
            DocumentText.WordsSent words,
            List<SignatoryFields.SignatorySent> parties,
            @Limit(max = 60_000) @Nullable String promises) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.post(AT).takes(DocumentSent.class).by(this::draft));
    }

    private Optional<Case> find(PageAsk ask) {
        return rooms.cases().find(ask.scope(), ask.name("case")).map(CaseView::subject);
    }

    private Reply draft(PageAsk ask, Sent<DocumentSent> sent) {
        return sent.then(
                (call, in) -> draft(ask, call, in),
                (Agreement made) -> ask.go(
                        Links.of(made),
                        Text.of(
                                "Konsep PKS disimpan. Lengkapi komitmennya, lalu bagikan ke mitra.",
                                "The draft PKS is saved. Complete its commitments, then share it with the partner.")),
                form -> show(ask, form));
    }

    private Result<Agreement> draft(PageAsk ask, Call call, DocumentSent in) {
        Optional<Case> of = find(ask);
        if (of.isEmpty()) {
            return Result.refused(Problem.notFound());
        }
        String own = call.scope().region().orElse("");
        List<Commitment> promises = CaseFields.or(in.promises())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Commitment("", line, own, null, null, null, null, null, ""))
                .toList();
        AgreementDraft draft = new AgreementDraft(
                of.get().kind().execution(),
                in.words().words(),
                new SignatoryFields(units(ask), ask.t()).read(of.get(), in.parties()),
                promises,
                null,
                false);
        Result<Agreement> made = rooms.agreements().draft(call, of.get().id(), draft);
        return Marked.at(
                Marked.at(made, Marked.under("words.", DocumentText.NAMES)),
                field -> field.startsWith("commitments") ? "promises" : SignatoryFields.field(field));
    }

    private UnitFields units(PageAsk ask) {
        return new UnitFields(rooms.directories(), ask.scope(), ask.t());
    }

    private Reply show(PageAsk ask, Form form) {
        return ask.found(find(ask), of -> {
            Messages t = ask.t();
            SignatoryFields signatories = new SignatoryFields(units(ask), t);
            Map<String, List<String>> values = new HashMap<>(signatories.fresh(of));
            values.put("words.sectors", of.sectors());
            FormPage page = FormPage.of(
                            t.get("doc.new"),
                            of.title(),
                            DocumentText.begin(form, values),
                            Links.of(of) + "/pks/baru",
                            t.get("case.saveDraft"),
                            Links.of(of))
                    .with(DocumentText.fields(rooms, t, of.kind().execution(), of.sectors()));
            FormPage whole = signatories
                    .add(page, of)
                    .with(
                            t.get("doc.commitments"),
                            t.get("doc.fPromisesHint"),
                            List.of(Field.area("promises", t.get("doc.fPromises"))));
            return ask.show(
                    "kasus/isian",
                    ask.shell(form)
                            .titled(
                                    page.title(),
                                    new Crumb(t.get("case.list"), "/kerja-sama"),
                                    new Crumb(of.title(), Links.of(of)),
                                    Crumb.here(page.title())),
                    "page",
                    whole);
        });
    }
}
