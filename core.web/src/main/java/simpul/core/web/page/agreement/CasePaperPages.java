package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Option;

/** The papers of stages a-e: adding one, a further version, reading one. */
@Component
public final class CasePaperPages implements RouteSource {
    private static final String AT = "/kerja-sama/{id}/dokumen";
    private static final Text ADDED = Text.of("Dokumen diunggah.", "The paper is uploaded.");

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CasePaperPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> show(ask, ask.form())),
                pages.post(AT).takes(PaperForm.PaperSent.class).by(this::add),
                pages.get(AT + "/{paper}/{number}")
                        .by(ask -> find(ask)
                                .map(c -> PaperForm.download(rooms, ask, c.documents()))
                                .orElseGet(() -> ask.refuse(Problem.notFound()))));
    }

    private Optional<Case> find(PageAsk ask) {
        return rooms.cases().find(ask.scope(), ask.name("id")).map(CaseView::subject);
    }

    private Reply add(PageAsk ask, Sent<PaperForm.PaperSent> sent) {
        return sent.then(
                (call, in) -> Uploads.keep(
                        rooms,
                        call,
                        sent,
                        file -> rooms.cases().document(call, ask.name("id"), in.version(), in.paper(file))),
                done -> ask.go(Links.of(done) + "#dokumen", ADDED),
                form -> show(ask, form));
    }

    private Reply show(PageAsk ask, Form form) {
        return ask.found(find(ask), subject -> {
            CaseParties parties = new CaseParties(rooms, Say.to(ask, rooms), new May(rooms.decisions(), ask.caller()));
            List<Option> whose = subject.parties().stream()
                    .filter(parties::speaksFor)
                    .map(p -> Option.of(p.key(), p.name()))
                    .toList();
            FormPage page = PaperForm.page(
                    ask,
                    form,
                    Links.of(subject),
                    subject.title(),
                    subject.version(),
                    subject.documents(),
                    DocumentKind.of(true),
                    whose);
            return ask.show(
                    "kasus/isian",
                    ask.shell(form)
                            .titled(
                                    page.title(),
                                    new Crumb(ask.t().get("case.list"), "/kerja-sama"),
                                    new Crumb(subject.title(), Links.of(subject)),
                                    Crumb.here(page.title())),
                    "page",
                    page);
        });
    }
}
