package simpul.core.web.page.agreement;

import java.util.Optional;
import java.util.function.BiFunction;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Sent;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;

/** Shows and sends the forms that lie beside the page of a document. Immutable and thread-safe. */
final class DocumentForms {
    private static final Text SAVED = Text.of("Perubahan disimpan.", "The changes are saved.");

    private final Rooms rooms;

    DocumentForms(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Makes one form of a document; empty where it is not there for the reader. */
    interface Making {
        Optional<FormPage> of(PageAsk ask, Case of, Agreement document, Form form);
    }

    Reply page(PageAsk ask, Form form, Making making) {
        Optional<Case> of = rooms.cases().find(ask.scope(), ask.name("case")).map(CaseView::subject);
        Optional<Agreement> document = DocumentPages.find(rooms, ask);
        Optional<FormPage> page = of.flatMap(c -> document.flatMap(d -> making.of(ask, c, d, form)));
        if (page.isEmpty()) {
            return ask.refuse(Problem.notFound());
        }
        return show(ask, form, page.get(), of.orElseThrow(), document.orElseThrow());
    }

    private static Reply show(PageAsk ask, Form form, FormPage page, Case of, Agreement document) {
        return ask.show(
                "kasus/isian",
                ask.shell(form)
                        .titled(
                                page.title(),
                                new Crumb(ask.t().get("case.list"), "/kerja-sama"),
                                new Crumb(of.title(), Links.of(of)),
                                new Crumb(document.title(), Links.of(document)),
                                Crumb.here(page.title())),
                "page",
                page);
    }

    <I> Reply change(PageAsk ask, Sent<I> sent, Making making, BiFunction<Call, I, Result<Agreement>> work) {
        return sent.then(work, done -> ask.go(Links.of(done), SAVED), form -> page(ask, form, making));
    }

    static FormPage base(Messages t, String title, Agreement document, Form form, String path) {
        String at = Links.of(document);
        return FormPage.of(t.get(title), document.title(), form, at + path, t.get("case.save"), at)
                .version(document.version());
    }
}
