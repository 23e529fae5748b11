package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Batch;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Cursor;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Cell;
import simpul.core.web.ui.Column;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** {@code /kerja-sama/paket}: batches of concepts, and how far each is. */
@Component
public final class BatchPages implements RouteSource {
    static final String AT = "/kerja-sama/paket";

    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public BatchPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    record BatchSent(
            @Nullable Integer version,
            @Limit(max = 300) @Nullable String title,
            @Limit(max = 2000) @Nullable String note) {}

    /** The page. */
    public record BatchList(@Nullable Table table) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> drafting(ask) ? list(ask) : ask.refuse(Problem.notFound())),
                pages.get(AT + "/baru").by(ask -> blank(ask, ask.form())),
                pages.post(AT + "/baru").takes(BatchSent.class).by(this::create),
                pages.get(AT + "/{batch}").by(ask -> edit(ask, ask.form())),
                pages.post(AT + "/{batch}").takes(BatchSent.class).by(this::change));
    }

    private boolean drafting(PageAsk ask) {
        return new May(rooms.decisions(), ask.caller()).create(Action.CASE_DRAFT);
    }

    private Reply list(PageAsk ask) {
        Messages t = ask.t();
        Say say = Say.to(ask, rooms);
        List<List<Cell>> rows = rooms.batches().list(ask.scope(), new Cursor(Cursor.MOST, null)).items().stream()
                .map(b -> List.of(
                        Cell.link(
                                Address.of("/kerja-sama").with("paket", b.id()).toString(), b.title(), b.note()),
                        Cell.of(say.progress(b)),
                        Cell.link(AT + "/" + Address.segment(b.id()), t.get("case.batchEdit"), "")))
                .toList();
        Table table = new Table(
                t.get("case.batches"),
                List.of(
                        Column.text(t.get("case.batch")),
                        Column.text(t.get("case.batchHowFar")),
                        Column.text(t.get("case.batchEdit"))),
                rows);
        String title = t.get("case.batches");
        return ask.show(
                "kasus/paket",
                ask.shell().titled(title, new Crumb(t.get("case.list"), "/kerja-sama"), Crumb.here(title)),
                "page",
                new BatchList(rows.isEmpty() ? null : table));
    }

    private Reply create(PageAsk ask, Sent<BatchSent> sent) {
        return sent.then(
                (call, in) -> rooms.batches().create(call, CaseFields.or(in.title()), CaseFields.or(in.note())),
                made -> ask.go(AT, Text.of("Paket konsep dibuat.", "The batch of concepts is made.")),
                form -> blank(ask, form));
    }

    private Reply change(PageAsk ask, Sent<BatchSent> sent) {
        return sent.then(
                (call, in) -> rooms.batches()
                        .change(
                                call,
                                ask.name("batch"),
                                in.version() == null ? 0 : in.version(),
                                CaseFields.or(in.title()),
                                CaseFields.or(in.note())),
                changed -> ask.go(AT, Text.of("Perubahan disimpan.", "The changes are saved.")),
                form -> edit(ask, form));
    }

    private Reply blank(PageAsk ask, Form form) {
        return drafting(ask)
                ? show(ask, form, "case.batchNew", page(ask, "case.batchNew", form, AT + "/baru"))
                : ask.refuse(Problem.notFound());
    }

    private Reply edit(PageAsk ask, Form form) {
        Optional<Batch> found =
                rooms.batches().find(ask.scope(), ask.name("batch")).filter(b -> drafting(ask));
        return ask.found(found, batch -> {
            Map<String, String> now = Map.of("title", batch.title(), "note", batch.note());
            FormPage page = page(
                            ask,
                            "case.batchEdit",
                            form.isEmpty() ? form.startingWith(now) : form,
                            AT + "/" + Address.segment(batch.id()))
                    .version(batch.version());
            return show(ask, form, "case.batchEdit", page);
        });
    }

    private static FormPage page(PageAsk ask, String title, Form form, String action) {
        Messages t = ask.t();
        return FormPage.of(t.get(title), t.get("case.batchHint"), form, action, t.get("case.save"), AT)
                .with(List.of(
                        Field.text("title", t.get("case.batchTitle"))
                                .maxLength(300)
                                .required(),
                        Field.area("note", t.get("case.note")).maxLength(2000)));
    }

    private static Reply show(PageAsk ask, Form form, String title, FormPage page) {
        Messages t = ask.t();
        return ask.show(
                "kasus/isian",
                ask.shell(form).titled(t.get(title), new Crumb(t.get("case.batches"), AT), Crumb.here(t.get(title))),
                "page",
                page);
    }
}
