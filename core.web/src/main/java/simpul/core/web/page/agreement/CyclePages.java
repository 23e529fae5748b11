package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.evaluation.Cycle;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** {@code /kerja-sama/{case}/pks/{id}/siklus}: how often a PKS is evaluated. */
@Component
public final class CyclePages implements RouteSource {
    private static final String AT = DocumentPages.AT + "/siklus";

    private final Pages pages;
    private final Rooms rooms;
    private final DocumentForms forms;

    @Activate
    public CyclePages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
        this.forms = new DocumentForms(rooms);
    }

    record CycleSent(int version, Cycle cycle) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> forms.page(ask, ask.form(), this::show)),
                pages.post(AT)
                        .takes(CycleSent.class)
                        .by((ask, sent) -> forms.change(
                                ask,
                                sent,
                                this::show,
                                (call, in) ->
                                        rooms.agreements().cycle(call, ask.name("id"), in.version(), in.cycle()))));
    }

    private Optional<FormPage> show(PageAsk ask, Case of, Agreement document, Form form) {
        Messages t = ask.t();
        May may = new May(rooms.decisions(), ask.caller());
        if (!document.document().executing() || !may.on(document, Action.PARAMETER_EDIT)) {
            return Optional.empty();
        }
        Cycle now = document.cycle() != null
                ? document.cycle()
                : rooms.agreements()
                        .schedule(ask.scope(), document.id())
                        .map(s -> s.schedule().cycle())
                        .orElse(Cycle.TRIWULANAN);
        Form begun = form.isEmpty() ? form.startingWith(Map.of("cycle", String.valueOf(now))) : form;
        List<Option> cycles = Stream.of(Cycle.values())
                .map(c -> Option.of(c.name(), t.of(c.label())))
                .toList();
        return Optional.of(DocumentForms.base(t, "doc.cycleTitle", document, begun, "/siklus")
                .with(List.of(Field.select("cycle", t.get("doc.cycle"), cycles)
                        .hint(t.get("doc.cycleHint"))
                        .required())));
    }
}
