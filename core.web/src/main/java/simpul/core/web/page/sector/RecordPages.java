package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Decisions;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordErasure;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.RecordMoves;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StepShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.api.sector.Prefixed;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Messages;

/** {@code /s/{sector}/catatan/{type}}: the list, the form and one record of a type. */
@Component
public final class RecordPages implements RouteSource {
    private static final String LIST = "/s/{sector}/catatan/{type}";

    record VersionForm(int versi) {}

    /** @param layar path of the screen on which the button stood; null for the record's own page */
    record MoveForm(
            int versi,
            @Nullable String layar,
            @Nullable @Limit(max = 1000) String override) {}

    private final Pages pages;
    private final SectorCatalog catalog;
    private final Records records;
    private final RecordMoves moves;
    private final RecordErasure erasure;
    private final Regions regions;
    private final RecordSheets sheets;
    private final Uploads uploads;
    private final CursorSeal seal;

    @Activate
    public RecordPages(
            @Reference Pages pages,
            @Reference SectorCatalog catalog,
            @Reference Records records,
            @Reference RecordMoves moves,
            @Reference RecordErasure erasure,
            @Reference Regions regions,
            @Reference Entitlement entitlement,
            @Reference Agencies agencies,
            @Reference Agreements agreements,
            @Reference WorkingDays days,
            @Reference Decisions decisions,
            @Reference RecordFiles files,
            @Reference CursorSeal seal) {
        this.pages = pages;
        this.catalog = catalog;
        this.records = records;
        this.moves = moves;
        this.erasure = erasure;
        this.regions = regions;
        this.sheets =
                new RecordSheets(catalog, records, regions, entitlement, agencies, agreements, days, decisions, files);
        this.uploads = new Uploads(files);
        this.seal = seal;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(LIST).by(ask -> typed(ask, readable(ask), (sector, type) -> list(ask, sector, type))),
                pages.get(LIST + "/baru")
                        .by(ask -> typed(ask, (sector, type) -> page(ask, sector, type, ask.form(), null))),
                pages.post(LIST + "/baru")
                        .takes(RecordForm.class)
                        .tellingOfFiles()
                        .by(this::create),
                pages.get(LIST + "/{record}")
                        .by(ask -> typed(ask, readable(ask), (sector, type) -> show(ask, sector, type))),
                pages.post(LIST + "/{record}")
                        .takes(RecordForm.class)
                        .tellingOfFiles()
                        .by(this::change),
                pages.post(LIST + "/{record}/hapus").takes(VersionForm.class).by(this::remove),
                pages.post(LIST + "/{record}/hapus-pribadi")
                        .takes(VersionForm.class)
                        .by(this::erase),
                pages.get(LIST + "/{record}/langkah/{step}")
                        .by(ask -> typed(
                                ask,
                                (sector, type) -> step(ask, type, step -> show(ask, sector, type, ask.form(), step)))),
                pages.post(LIST + "/{record}/langkah/{step}")
                        .takes(RecordForm.class)
                        .tellingOfFiles()
                        .by(this::fill),
                pages.post(LIST + "/{record}/kolom").takes(RecordForm.class).by(this::shift),
                pages.post(LIST + "/{record}/pindah/{move}")
                        .takes(MoveForm.class)
                        .by(this::move));
    }

    /** What a page does with a type that exists. */
    interface Typed {
        Reply page(SectorShape sector, TypeShape type);
    }

    private Reply typed(PageAsk ask, Typed page) {
        return typed(ask, catalog.sector(ask.name("sector")), page);
    }

    private Result<SectorShape> readable(PageAsk ask) {
        return catalog.readable(ask.caller(), ask.name("sector"));
    }

    private static Reply typed(PageAsk ask, Result<SectorShape> known, Typed page) {
        return ask.answer(
                known,
                sector -> sector.type(ask.name("type"))
                        .map(type -> page.page(sector, type))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    /** What a page does with a form whose files were taken over. */
    interface Filling {
        Reply page(SectorShape sector, TypeShape type, Sent<Uploads.Filled> filled);
    }

    /** Whoever filled in a form while the module was replaced sent the old one. */
    private Reply filled(PageAsk ask, Sent<RecordForm> sent, Opening open, Filling page) {
        return ask.answer(
                catalog.sector(ask.name("sector")),
                sector -> sector.type(ask.name("type"))
                        .map(type -> page.page(
                                sector,
                                type,
                                uploads.of(
                                        ask,
                                        sector.id(),
                                        type,
                                        OlderForm.understood(type, sent, () -> open.of(sector, type)))))
                        .orElseGet(
                                () -> ask.refuse(Problem.notFound(), sent.form().readable())));
    }

    /** Which fields a form is about. */
    interface Opening {
        Predicate<String> of(SectorShape sector, TypeShape type);
    }

    private Reply list(PageAsk ask, SectorShape sector, TypeShape type) {
        Messages t = ask.t();
        boolean writes = !sector.isLeft(type)
                && catalog.access(ask.caller(), sector.id()).writes();
        List<String> columns =
                type.fields().stream().map(FieldShape::code).limit(8).toList();
        return ask.answer(
                new RecordTable(ask, records, seal, sector.id(), type)
                        .part(Choosing.conditions(ask, type), columns, writes),
                part -> {
                    String title = t.of(type.label());
                    SectorPages.SectorPage page = new SectorPages.SectorPage(
                            title,
                            t.get("sector.all"),
                            ask.asked().path(),
                            Tabs.of(t, sector, Place.records(sector.id(), type.code())),
                            Choosing.above(ask, type),
                            Choosing.kept(ask),
                            Away.before(t, sector, type, part));
                    Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
                    return ask.show("sektor/layar", ask.shell().titled(title, above, Crumb.here(title)), "page", page);
                });
    }

    private Reply show(PageAsk ask, SectorShape sector, TypeShape type) {
        return show(ask, sector, type, ask.form());
    }

    private static Reply step(PageAsk ask, TypeShape type, Function<StepShape, Reply> page) {
        return type.step(ask.name("step")).map(page).orElseGet(() -> ask.refuse(Problem.notFound()));
    }

    private Reply show(PageAsk ask, SectorShape sector, TypeShape type, Form form) {
        return show(ask, sector, type, form, null);
    }

    /** The record as it is kept, or one step of its form, with what the form says about it. */
    private Reply show(PageAsk ask, SectorShape sector, TypeShape type, Form form, @Nullable StepShape step) {
        return ask.answer(
                records.find(ask.caller(), sector.id(), type.code(), ask.name("record")),
                record -> sheets.show(
                        ask,
                        sector,
                        type,
                        form.startingWith(
                                FormFields.values(record, type, FormFields.zone(ask.caller(), record, regions))),
                        record,
                        step));
    }

    private Reply page(PageAsk ask, SectorShape sector, TypeShape type, Form form, @Nullable RecordView record) {
        StepShape first =
                record == null && !type.steps().isEmpty() ? type.steps().get(0) : null;
        return sheets.show(ask, sector, type, form, record, first);
    }

    private Reply create(PageAsk ask, Sent<RecordForm> sent) {
        return filled(
                ask,
                sent,
                (sector, type) -> code -> true,
                (sector, type, filled) -> filled.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                records(input.override())
                                        .create(call, sector.id(), type.code(), input.values(), InputStyle.PEOPLE)),
                        record -> ask.go(
                                type.steps().isEmpty()
                                        ? Place.records(sector.id(), type.code())
                                        : FormSteps.next(
                                                sector.id(), type, type.steps().get(0), record.id()),
                                ScreenForms.saved(record)),
                        form -> page(ask, sector, type, form, null)));
    }

    /** The screen in which a form stood, else the list. */
    private static String back(@Nullable String screen, SectorShape sector, TypeShape type) {
        return Optional.ofNullable(screen)
                .flatMap(sector::screen)
                .map(s -> Place.screen(sector.id(), s.path()))
                .orElseGet(() -> Place.records(sector.id(), type.code()));
    }

    /** A card goes to another column: what was sent takes its field's place, the rest of the record stays. */
    private Reply shift(PageAsk ask, Sent<RecordForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                records.fill(
                                        call,
                                        sector.id(),
                                        type.code(),
                                        ask.name("record"),
                                        Optional.ofNullable(input.versi()).orElse(0),
                                        input.values().keySet(),
                                        input.values(),
                                        InputStyle.PEOPLE)),
                        record -> ask.go(back(sent.input().value().layar(), sector, type), ScreenForms.saved(record)),
                        form -> show(ask, sector, type, form)));
    }

    private Reply fill(PageAsk ask, Sent<RecordForm> sent) {
        return filled(
                ask,
                sent,
                (sector, type) -> code -> type.step(ask.name("step"))
                        .filter(step -> step.holds().contains(code))
                        .isPresent(),
                (sector, type, filled) -> type.step(ask.name("step"))
                        .map(step -> filled.then(
                                (call, input) -> Prefixed.by(
                                        FormFields.PREFIX,
                                        records(input.override())
                                                .fill(
                                                        call,
                                                        sector.id(),
                                                        type.code(),
                                                        ask.name("record"),
                                                        Optional.ofNullable(input.versi())
                                                                .orElse(0),
                                                        FormSteps.asked(type, step, input.values()),
                                                        input.values(),
                                                        InputStyle.PEOPLE)),
                                record -> ask.go(
                                        FormSteps.next(sector.id(), type, step, record.id()),
                                        ScreenForms.saved(record)),
                                form -> show(ask, sector, type, form, step)))
                        .orElseGet(
                                () -> ask.refuse(Problem.notFound(), sent.form().readable())));
    }

    private Reply change(PageAsk ask, Sent<RecordForm> sent) {
        return filled(
                ask,
                sent,
                (sector, type) -> open(ask, sector, type),
                (sector, type, filled) -> filled.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                records(input.override())
                                        .change(
                                                call,
                                                sector.id(),
                                                type.code(),
                                                ask.name("record"),
                                                Optional.ofNullable(input.versi())
                                                        .orElse(0),
                                                input.values(),
                                                InputStyle.PEOPLE)),
                        record -> ask.go(Place.records(sector.id(), type.code()), ScreenForms.saved(record)),
                        form -> ask.answer(
                                records.find(ask.caller(), sector.id(), type.code(), ask.name("record")),
                                record -> page(ask, sector, type, form, record))));
    }

    /** What the reader may change of the record where it stands. */
    private Predicate<String> open(PageAsk ask, SectorShape sector, TypeShape type) {
        Result<RecordView> record = records.find(ask.caller(), sector.id(), type.code(), ask.name("record"));
        Standing standing = record.isDone() ? record.value().standing() : null;
        return code -> standing == null || standing.edits(code);
    }

    private Reply remove(PageAsk ask, Sent<VersionForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) ->
                                records.delete(call, sector.id(), type.code(), ask.name("record"), input.versi()),
                        record -> ask.go(
                                Place.records(sector.id(), type.code()),
                                Text.of(
                                        record.title().id() + " dihapus.",
                                        record.title().en() + " is deleted.")),
                        form -> show(ask, sector, type, form)));
    }

    private Reply erase(PageAsk ask, Sent<VersionForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) ->
                                erasure.erase(call, sector.id(), type.code(), ask.name("record"), input.versi()),
                        record -> ask.go(
                                Place.record(sector.id(), type.code(), record.id()),
                                Text.of(
                                        "Data pribadi pada " + record.title().id()
                                                + " telah dihapus, juga berkas dan baris"
                                                + " yang ditolak dari impor jenis catatan ini.",
                                        "The personal data of " + record.title().en()
                                                + " is erased, and so are files and"
                                                + " refused rows of imports of this type.")),
                        form -> show(ask, sector, type, form)));
    }

    private Reply move(PageAsk ask, Sent<MoveForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                (input.override() == null ? moves : moves.overriding(input.override()))
                                        .move(
                                                call,
                                                sector.id(),
                                                type.code(),
                                                ask.name("record"),
                                                input.versi(),
                                                ask.name("move"))),
                        record -> ask.go(
                                sent.input().value().layar() == null
                                        ? Place.record(sector.id(), type.code(), record.id())
                                        : back(sent.input().value().layar(), sector, type),
                                Moving.moved(record)),
                        form -> show(ask, sector, type, form)));
    }

    private Records records(@Nullable String word) {
        return word == null ? records : records.overriding(word);
    }
}
