package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.DocumentKind;
import simpul.core.model.result.Problem;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Option;

/** The papers of a document: adding one, a further version, reading one. */
@Component
public final class DocumentPaperPages implements RouteSource {
    private static final String AT = DocumentPages.AT + "/dokumen";

    private final Pages pages;
    private final Rooms rooms;
    private final DocumentForms forms;

    @Activate
    public DocumentPaperPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
        this.forms = new DocumentForms(rooms);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> forms.page(ask, ask.form(), this::show)),
                pages.post(AT)
                        .takes(PaperForm.PaperSent.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::show,
                                (call, in) -> Uploads.keep(
                                        rooms,
                                        call,
                                        sent,
                                        file -> rooms.agreements()
                                                .document(call, ask.name("id"), in.version(), in.paper(file))))),
                pages.get(AT + "/{paper}/{number}")
                        .by(ask -> DocumentPages.find(rooms, ask)
                                .map(d -> PaperForm.download(rooms, ask, d.documents()))
                                .orElseGet(() -> ask.refuse(Problem.notFound()))));
    }

    private Optional<FormPage> show(PageAsk ask, Case of, Agreement document, Form form) {
        Slots slots = new Slots(rooms, Say.to(ask, rooms), new May(rooms.decisions(), ask.caller()));
        List<Option> whose = document.parties().stream()
                .filter(p -> slots.speaksFor(document, p.key()))
                .map(p -> Option.of(p.key(), p.name()))
                .toList();
        return Optional.of(PaperForm.page(
                ask,
                form,
                Links.of(document),
                document.title(),
                document.version(),
                document.documents(),
                DocumentKind.of(!document.document().executing()),
                whose));
    }
}
