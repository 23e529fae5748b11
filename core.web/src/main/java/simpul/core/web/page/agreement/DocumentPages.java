package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
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

/** {@code /kerja-sama/{case}/pks/{id}}: the page of a document, and the changes that are made on it. */
@Component
public final class DocumentPages implements RouteSource {
    static final String AT = "/kerja-sama/{case}/pks/{id}";

    /** @param override why to go on though a rule of a sector could not be decided */
    record StepSent(
            int version,
            Stage stage,
            @Nullable LocalDate on,
            @Limit(max = 2000) @Nullable String note,
            @Limit(max = 1000) @Nullable String override) {}

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public DocumentPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.get("/kerja-sama/{case}/naskah/{id}")
                        .by(ask -> ask.go(Links.ofDocument(ask.name("case"), ask.name("id")))),
                pages.post(AT + "/langkah")
                        .takes(StepSent.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.agreements()
                                        .step(
                                                call,
                                                ask.name("id"),
                                                in.version(),
                                                new StepTaken(
                                                        in.stage(), in.on(), CaseFields.or(in.note()), in.override())),
                                Text.of("Tahap dicatat selesai.", "The stage is recorded as finished."))),
                pages.post(AT + "/bagikan")
                        .takes(CasePages.Pressed.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.agreements().share(call, ask.name("id"), in.version()),
                                Text.of(
                                        "Naskah dibagikan. Mitra melihatnya mulai sekarang.",
                                        "The document is shared. The partner sees it from now on."))),
                pages.post(AT + "/giliran")
                        .takes(CasePages.Pressed.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.agreements().turn(call, ask.name("id"), in.version(), ""),
                                Text.of(
                                        "Giliran menyunting diserahkan ke mitra.",
                                        "The turn to edit has been handed to the partner."))),
                pages.post(AT + "/dprd")
                        .takes(CasePages.Pressed.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.agreements().reopenDprd(call, ask.name("id"), in.version(), ""),
                                Text.of("Tahap DPRD dibuka lagi.", "The DPRD stage is open again."))),
                pages.post(AT + "/konfirmasi")
                        .takes(CasePages.Answered.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.agreements()
                                        .answer(call, ask.name("id"), in.version(), in.entry(), true, ""),
                                Text.of("Catatan mitra dikonfirmasi.", "The partner's entry is confirmed."))),
                pages.post(AT + "/cabut")
                        .takes(CasePages.Pressed.class)
                        .by((ask, sent) -> sent.then(
                                (call, in) -> rooms.agreements().withdraw(call, ask.name("id"), in.version()),
                                gone -> ask.go(
                                        Links.ofCase(ask.name("case")),
                                        Text.of("Konsep dibuang.", "The draft was thrown away.")),
                                form -> show(ask, form))));
    }

    private <I> Reply change(PageAsk ask, Sent<I> sent, BiFunction<Call, I, Result<Agreement>> work, Text said) {
        return sent.then(work, done -> ask.go(Links.of(done), said), form -> show(ask, form));
    }

    /** The document of the path, when it belongs to the case of the path. */
    static Optional<Agreement> find(Rooms rooms, PageAsk ask) {
        return rooms.agreements()
                .find(ask.scope(), ask.name("id"))
                .filter(d -> d.caseId().equals(ask.name("case")));
    }

    private Reply show(PageAsk ask, Form form) {
        Optional<Case> of = rooms.cases().find(ask.scope(), ask.name("case")).map(CaseView::subject);
        Optional<Agreement> document = find(rooms, ask);
        if (of.isEmpty() || document.isEmpty()) {
            return ask.refuse(Problem.notFound());
        }
        DocumentPage page = new DocumentMaking(rooms, ask).make(of.get(), document.get(), form);
        return ask.show(
                "naskah/naskah",
                ask.shell(form)
                        .titled(
                                page.title(),
                                new Crumb(ask.t().get("case.list"), "/kerja-sama"),
                                new Crumb(of.get().title(), Links.of(of.get())),
                                Crumb.here(page.title())),
                "page",
                page);
    }
}
