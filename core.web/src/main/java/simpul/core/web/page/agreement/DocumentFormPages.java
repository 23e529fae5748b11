package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;
import simpul.core.model.agreement.SignatoryDraft;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The forms that lie beside the page of a document: its text, its parties and numbers, its end, an objection. */
@Component
public final class DocumentFormPages implements RouteSource {
    private static final String AT = DocumentPages.AT;

    private final Pages pages;
    private final Rooms rooms;
    private final DocumentForms forms;

    @Activate
    public DocumentFormPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
        this.forms = new DocumentForms(rooms);
    }

    record WordsEdited(int version, DocumentText.WordsSent words) {}

    record PartiesEdited(int version, List<SignatoryFields.SignatorySent> parties) {}

    record NumberSent(
            int version,
            String party,
            @Limit(max = 300) @Nullable String number) {}

    record EndSent(
            int version,
            EndReason reason,
            LocalDate on,
            @Limit(max = 2000) @Nullable String note) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT + "/ubah").by(ask -> forms.page(ask, ask.form(), this::words)),
                pages.post(AT + "/ubah")
                        .takes(WordsEdited.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::words,
                                (call, in) -> Marked.at(
                                        rooms.agreements()
                                                .edit(
                                                        call,
                                                        ask.name("id"),
                                                        in.version(),
                                                        in.words().words()),
                                        Marked.under("words.", DocumentText.NAMES)))),
                pages.get(AT + "/pihak").by(ask -> forms.page(ask, ask.form(), this::parties)),
                pages.post(AT + "/pihak")
                        .takes(PartiesEdited.class)
                        .by((ask, sent) ->
                                forms.change(ask, sent, this::parties, (call, in) -> parties(ask, call, in))),
                pages.get(AT + "/nomor").by(ask -> forms.page(ask, ask.form(), this::number)),
                pages.post(AT + "/nomor")
                        .takes(NumberSent.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::number,
                                (call, in) -> rooms.agreements()
                                        .number(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                in.party(),
                                                CaseFields.or(in.number())))),
                pages.get(AT + "/akhiri").by(ask -> forms.page(ask, ask.form(), this::end)),
                pages.post(AT + "/akhiri")
                        .takes(EndSent.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::end,
                                (call, in) -> rooms.agreements()
                                        .end(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                new Ending(in.reason(), in.on(), CaseFields.or(in.note()))))),
                pages.get(AT + "/keberatan/{entry}").by(ask -> forms.page(ask, ask.form(), this::objection)),
                pages.post(AT + "/keberatan/{entry}")
                        .takes(CaseFormPages.Objection.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::objection,
                                (call, in) -> rooms.agreements()
                                        .answer(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                ask.name("entry"),
                                                false,
                                                CaseFields.or(in.remark())))));
    }

    private Optional<FormPage> words(PageAsk ask, Case of, Agreement document, Form form) {
        Form begun = DocumentText.begin(form, DocumentText.values(document));
        return Optional.of(DocumentForms.base(ask.t(), "case.edit", document, begun, "/ubah")
                .with(DocumentText.fields(rooms, ask.t(), document.document(), document.sectors())));
    }

    private SignatoryFields signatories(PageAsk ask) {
        return new SignatoryFields(new UnitFields(rooms.directories(), ask.scope(), ask.t()), ask.t());
    }

    private Optional<FormPage> parties(PageAsk ask, Case of, Agreement document, Form form) {
        SignatoryFields fields = signatories(ask);
        Form begun = DocumentText.begin(form, fields.now(of, document));
        return Optional.of(fields.add(DocumentForms.base(ask.t(), "doc.editParties", document, begun, "/pihak"), of));
    }

    private Result<Agreement> parties(PageAsk ask, Call call, PartiesEdited in) {
        List<SignatoryDraft> parties = rooms.cases()
                .find(call.scope(), ask.name("case"))
                .map(CaseView::subject)
                .map(of -> signatories(ask).read(of, in.parties()))
                .orElse(List.of());
        return Marked.at(
                rooms.agreements().parties(call, ask.name("id"), in.version(), parties), SignatoryFields::field);
    }

    private Optional<FormPage> number(PageAsk ask, Case of, Agreement document, Form form) {
        Messages t = ask.t();
        Slots slots = new Slots(rooms, Say.to(ask, rooms), new May(rooms.decisions(), ask.caller()));
        List<Option> parties = document.parties().stream()
                .filter(p -> slots.speaksFor(document, p.key()))
                .map(p -> Option.of(p.key(), p.number().isBlank() ? p.name() : p.name() + " (" + p.number() + ")"))
                .toList();
        Form begun =
                form.startingWith(java.util.Map.of("party", ask.scope().region().orElse("")));
        return Optional.of(DocumentForms.base(t, "doc.editNumber", document, begun, "/nomor")
                .with(List.of(
                        Field.select("party", t.get("case.party"), parties).required(),
                        Field.text("number", t.get("doc.fNumber"))
                                .hint(t.get("doc.fNumberHint"))
                                .maxLength(190)
                                .required())));
    }

    private Optional<FormPage> end(PageAsk ask, Case of, Agreement document, Form form) {
        Messages t = ask.t();
        return Optional.of(DocumentForms.base(t, "doc.end", document, form, "/akhiri")
                .with(
                        "",
                        t.get("doc.fEndHint"),
                        List.of(
                                Field.select(
                                                "reason",
                                                t.get("doc.fReason"),
                                                EndReason.of(document.kind()).stream()
                                                        .map(r -> Option.of(r.name(), t.of(r.title())))
                                                        .toList())
                                        .required(),
                                Field.date("on", t.get("doc.fLastDay")).required(),
                                Field.area("note", t.get("case.note")).maxLength(2000))));
    }

    private Optional<FormPage> objection(PageAsk ask, Case of, Agreement document, Form form) {
        Messages t = ask.t();
        String path = "/keberatan/" + Address.segment(ask.name("entry"));
        return Optional.of(DocumentForms.base(t, "case.objectTitle", document, form, path)
                .with(List.of(Field.area("remark", t.get("case.fRemark"))
                        .hint(t.get("case.fRemarkHint"))
                        .maxLength(2000)
                        .required())));
    }
}
