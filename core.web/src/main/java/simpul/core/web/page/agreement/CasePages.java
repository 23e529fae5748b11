package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseView;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.StepTaken;
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

/** {@code /kerja-sama/{id}}: the page of a case, and the changes that are made on it. */
@Component
public final class CasePages implements RouteSource {
    private final Pages pages;
    private final Rooms rooms;

    @Activate
    public CasePages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
    }

    /** A button. */
    record Pressed(int version) {}

    record StepSent(
            int version,
            Stage stage,
            @Nullable LocalDate on,
            @Limit(max = 2000) @Nullable String note) {}

    record Published(int version, boolean visible) {}

    record Answered(int version, @Limit(max = 100) String entry) {}

    @Override
    public List<Route> routes() {
        String at = "/kerja-sama/{id}";
        return List.of(
                pages.get(at).by(ask -> ask.found(find(ask), view -> show(ask, view, ask.form()))),
                pages.post(at + "/langkah").takes(StepSent.class).by(this::step),
                pages.post(at + "/bagikan")
                        .takes(Pressed.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.cases().share(call, ask.name("id"), in.version()),
                                Text.of(
                                        "Kerja sama dibagikan. Mitra melihatnya mulai sekarang.",
                                        "The case is shared. The partner sees it from now on."))),
                pages.post(at + "/giliran")
                        .takes(Pressed.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.cases().turn(call, ask.name("id"), in.version(), ""),
                                Text.of(
                                        "Giliran menyunting diserahkan ke mitra.",
                                        "The turn to edit has been handed to the partner."))),
                pages.post(at + "/terbitkan")
                        .takes(Published.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) -> rooms.cases().publish(call, ask.name("id"), in.version(), in.visible()),
                                Text.of("Keterbukaan halaman publik diubah.", "Public visibility was changed."))),
                pages.post(at + "/konfirmasi")
                        .takes(Answered.class)
                        .by((ask, sent) -> change(
                                ask,
                                sent,
                                (call, in) ->
                                        rooms.cases().answer(call, ask.name("id"), in.version(), in.entry(), true, ""),
                                Text.of("Catatan mitra dikonfirmasi.", "The partner's entry is confirmed."))),
                pages.post(at + "/cabut").takes(Pressed.class).by(this::withdraw));
    }

    private Optional<CaseView> find(PageAsk ask) {
        return rooms.cases().find(ask.scope(), ask.name("id"));
    }

    private Reply step(PageAsk ask, Sent<StepSent> sent) {
        return change(
                ask,
                sent,
                (call, in) -> rooms.cases()
                        .step(
                                call,
                                ask.name("id"),
                                in.version(),
                                new StepTaken(in.stage(), in.on(), in.note() == null ? "" : in.note())),
                Text.of("Tahap dicatat selesai.", "The stage is recorded as finished."));
    }

    private Reply withdraw(PageAsk ask, Sent<Pressed> sent) {
        return sent.then(
                (call, in) -> rooms.cases().withdraw(call, ask.name("id"), in.version()),
                gone -> ask.go("/kerja-sama", Text.of("Konsep dibuang.", "The draft was thrown away.")),
                form -> ask.found(find(ask), view -> show(ask, view, form)));
    }

    private <I> Reply change(PageAsk ask, Sent<I> sent, BiFunction<Call, I, Result<Case>> work, Text said) {
        return sent.then(
                work,
                done -> ask.go(Links.of(done), said),
                form -> ask.found(find(ask), view -> show(ask, view, form)));
    }

    private Reply show(PageAsk ask, CaseView view, Form form) {
        CasePage page = new CaseMaking(rooms, ask).make(view, form);
        return ask.show(
                "kasus/perkara",
                ask.shell(form)
                        .titled(
                                page.title(),
                                new Crumb(ask.t().get("case.list"), "/kerja-sama"),
                                Crumb.here(page.title())),
                "page",
                page);
    }
}
