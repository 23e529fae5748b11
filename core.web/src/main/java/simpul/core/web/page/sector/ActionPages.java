package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Decisions;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.Records;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.web.api.sector.Prefixed;
import simpul.core.web.api.sector.Trees;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Action;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;

/** {@code /s/{sector}/langkah/{screen}/{action}}: the form of what a screen lets its reader do. */
@Component
public final class ActionPages implements RouteSource {
    private static final String PATH = "/s/{sector}/langkah/{screen}/{action}";
    /** The parameter of the page that names the record. */
    static final String ABOUT = "catatan";

    /** @param override the word of the head of the agency, on which an undecided rule does not refuse */
    record ActionForm(
            @Nullable JsonNode isi,
            @Nullable @Limit(max = 1000) String override) {
        Map<String, Object> values() {
            return isi != null && isi.isObject() ? Trees.values(isi) : Map.of();
        }
    }

    /**
     * The page of an action.
     *
     * @param path where the form is sent
     * @param back the screen
     */
    public record ActionPage(String title, String sub, String path, String back, Form form, List<Field> fields) {}

    private final Pages pages;
    private final SectorCatalog catalog;
    private final ScreenActions actions;
    private final RecordChoice choice;
    private final RecordSheets sheets;

    @Activate
    public ActionPages(
            @Reference Pages pages,
            @Reference SectorCatalog catalog,
            @Reference ScreenActions actions,
            @Reference Records records,
            @Reference Regions regions,
            @Reference Entitlement entitlement,
            @Reference Agencies agencies,
            @Reference Agreements agreements,
            @Reference WorkingDays days,
            @Reference Decisions decisions,
            @Reference RecordFiles files) {
        this.pages = pages;
        this.catalog = catalog;
        this.actions = actions;
        this.choice = new RecordChoice(records);
        this.sheets =
                new RecordSheets(catalog, records, regions, entitlement, agencies, agreements, days, decisions, files);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PATH).by(ask -> opened(ask, List.of(), at -> show(ask, at, ask.form()))),
                pages.post(PATH).takes(ActionForm.class).by(this::act));
    }

    /** An action that is there. */
    private record At(SectorShape sector, SectorShape.ScreenShape screen, SectorShape.ActionShape action) {}

    /** What a page does with it. */
    private interface Opened {
        Reply page(At at);
    }

    /** @param typed what somebody wrote, for the page of a problem: the action may have gone with the version that had it */
    private Reply opened(PageAsk ask, List<String> typed, Opened page) {
        return ask.answer(catalog.sector(ask.name("sector")), sector -> {
            Optional<SectorShape.ScreenShape> screen = sector.screen(ask.name("screen"));
            return screen.flatMap(s -> s.action(ask.name("action")))
                    .map(action -> page.page(new At(sector, screen.get(), action)))
                    .orElseGet(() -> ask.refuse(Problem.notFound(), typed));
        });
    }

    private Reply show(PageAsk ask, At at, Form typed) {
        if (!catalog.access(ask.caller(), at.sector().id()).writes()) {
            return ask.go(Place.screen(at.sector().id(), at.screen().path()));
        }
        Messages t = ask.t();
        Form form = typed.startingWith(first(ask));
        List<Field> fields = new ArrayList<>();
        Optional.ofNullable(at.action().on())
                .flatMap(at.sector()::type)
                .ifPresent(type -> fields.add(choice.field(ask, at.sector().id(), type, form)));
        fields.addAll(sheets.inputs(ask, at.sector(), at.action().inputs(), form));
        String title = t.of(at.action().title());
        String back = back(ask, at);
        ActionPage page = new ActionPage(
                title,
                t.get("sector.actTogether"),
                Choosing.kept(
                                ask,
                                Address.of(Place.action(
                                        at.sector().id(),
                                        at.screen().path(),
                                        at.action().code())))
                        .toString(),
                back,
                form,
                fields);
        Crumb sector =
                new Crumb(t.of(at.sector().title()), Place.sector(at.sector().id()));
        Crumb screen = new Crumb(t.of(at.screen().title()), back);
        return ask.show("sektor/aksi", ask.shell(form).titled(title, sector, screen, Crumb.here(title)), "page", page);
    }

    /** The record from whose page one comes. */
    private static Map<String, String> first(PageAsk ask) {
        return ask.query(ABOUT)
                .map(id -> Map.of(FormFields.PREFIX + ScreenActions.RECORD, id))
                .orElse(Map.of());
    }

    private static String back(PageAsk ask, At at) {
        return Choosing.kept(
                        ask,
                        Address.of(Place.screen(at.sector().id(), at.screen().path())))
                .toString();
    }

    private Reply act(PageAsk ask, Sent<ActionForm> sent) {
        return opened(
                ask,
                sent.form().readable(),
                at -> sent.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                (input.override() == null ? actions : actions.overriding(input.override()))
                                        .act(call, place(ask, at), new HashMap<>(input.values()), InputStyle.PEOPLE)),
                        done -> ask.go(back(ask, at), said(done)),
                        form -> show(ask, at, form)));
    }

    /** The sentence of the sector, and of many records how many they were. */
    private static Text said(ScreenActions.Done done) {
        int records = done.records().size();
        return records < 2
                ? done.sentence()
                : Text.of(
                        done.sentence().id() + " " + records + " catatan disimpan.",
                        done.sentence().en() + " " + records + " records were saved.");
    }

    private static ScreenActions.Place place(PageAsk ask, At at) {
        return new ScreenActions.Place(
                at.sector().id(), at.screen().path(), at.action().code(), Choosing.period(ask));
    }

    /** The links to what a screen lets those do who write there. */
    static List<Action> links(PageAsk ask, SectorShape sector, String screen, boolean writes) {
        return sector.screen(screen).filter(s -> writes).stream()
                .flatMap(s -> s.actions().stream())
                .map(a -> Action.of(
                        Choosing.kept(ask, Address.of(Place.action(sector.id(), screen, a.code())))
                                .toString(),
                        Icon.ARROW_RIGHT,
                        ask.t().of(a.title())))
                .toList();
    }

    /** The links to what screens let them do about one record. */
    static List<Action> about(Messages t, SectorShape sector, TypeShape type, String id) {
        return sector.screens().stream()
                .flatMap(s -> s.actions().stream()
                        .filter(a -> type.code().equals(a.on()))
                        .map(a -> Action.of(
                                Address.of(Place.action(sector.id(), s.path(), a.code()))
                                        .with(ABOUT, id)
                                        .toString(),
                                Icon.ARROW_RIGHT,
                                t.of(a.title()))))
                .toList();
    }
}
