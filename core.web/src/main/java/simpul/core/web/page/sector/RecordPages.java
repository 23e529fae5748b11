package simpul.core.web.page.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Problem;
import simpul.core.model.text.Text;
import simpul.core.web.api.sector.Prefixed;
import simpul.core.web.api.sector.Trees;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** {@code /s/{sector}/catatan/{type}}: the list, the form and one record of a type. */
@Component
public final class RecordPages implements RouteSource {
    private static final String LIST = "/s/{sector}/catatan/{type}";

    record RecordForm(@Nullable JsonNode isi, @Nullable Integer versi) {
        /** What was filled in, rows of parts as lists. */
        Map<String, Object> values() {
            return isi != null && isi.isObject() ? Trees.values(isi) : Map.of();
        }
    }

    record VersionForm(int versi) {}

    /**
     * The page of one record, new or kept.
     *
     * @param fields inputs; empty where the reader may not write
     * @param parts inputs of its rows; empty where the reader may not write
     * @param facts what the record says; empty for a new one
     * @param rows what its rows say, for who may not write
     * @param version of the kept record; 0 for a new one
     */
    public record RecordPage(
            String title,
            String path,
            String back,
            Form form,
            List<Field> fields,
            List<PartGroup> parts,
            List<Fact> facts,
            List<Table> rows,
            int version,
            String history) {}

    private final Pages pages;
    private final SectorCatalog catalog;
    private final Records records;
    private final Regions regions;
    private final Entitlement entitlement;
    private final Agencies agencies;
    private final Agreements agreements;
    private final WorkingDays days;
    private final CursorSeal seal;

    @Activate
    public RecordPages(
            @Reference Pages pages,
            @Reference SectorCatalog catalog,
            @Reference Records records,
            @Reference Regions regions,
            @Reference Entitlement entitlement,
            @Reference Agencies agencies,
            @Reference Agreements agreements,
            @Reference WorkingDays days,
            @Reference CursorSeal seal) {
        this.pages = pages;
        this.catalog = catalog;
        this.records = records;
        this.regions = regions;
        this.entitlement = entitlement;
        this.agencies = agencies;
        this.agreements = agreements;
        this.days = days;
        this.seal = seal;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(LIST).by(ask -> typed(ask, (sector, type) -> list(ask, sector, type))),
                pages.get(LIST + "/baru")
                        .by(ask -> typed(ask, (sector, type) -> page(ask, sector, type, ask.form(), null))),
                pages.post(LIST + "/baru").takes(RecordForm.class).by(this::create),
                pages.get(LIST + "/{record}").by(ask -> typed(ask, (sector, type) -> show(ask, sector, type))),
                pages.post(LIST + "/{record}").takes(RecordForm.class).by(this::change),
                pages.post(LIST + "/{record}/hapus").takes(VersionForm.class).by(this::remove));
    }

    /** What a page does with a type that exists. */
    interface Typed {
        Reply page(SectorShape sector, TypeShape type);
    }

    private Reply typed(PageAsk ask, Typed page) {
        return ask.answer(
                catalog.sector(ask.name("sector")),
                sector -> sector.type(ask.name("type"))
                        .map(type -> page.page(sector, type))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private Reply list(PageAsk ask, SectorShape sector, TypeShape type) {
        Messages t = ask.t();
        boolean writes = catalog.access(ask.caller(), sector.id()).writes();
        List<String> columns =
                type.fields().stream().map(FieldShape::code).limit(8).toList();
        return ask.answer(
                new RecordTable(ask, records, seal, sector.id(), type).part(List.of(), columns, writes), part -> {
                    String title = t.of(type.label());
                    SectorPages.SectorPage page = new SectorPages.SectorPage(
                            title,
                            t.get("sector.all"),
                            ask.asked().path(),
                            SectorPages.tabs(t, sector, Place.records(sector.id(), type.code())),
                            List.of(),
                            Map.of(),
                            List.of(part));
                    Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
                    return ask.show("sektor/layar", ask.shell().titled(title, above, Crumb.here(title)), "page", page);
                });
    }

    private Reply show(PageAsk ask, SectorShape sector, TypeShape type) {
        return ask.answer(
                records.find(ask.caller(), sector.id(), type.code(), ask.name("record")),
                record -> page(
                        ask,
                        sector,
                        type,
                        ask.form()
                                .startingWith(FormFields.values(record, type, FormFields.zone(ask.caller(), regions))),
                        record));
    }

    private Reply page(PageAsk ask, SectorShape sector, TypeShape type, Form form, @Nullable RecordView record) {
        Messages t = ask.t();
        boolean writes = catalog.access(ask.caller(), sector.id()).writes();
        if (record == null && !writes) {
            return ask.go(Place.sector(sector.id()));
        }
        String label = t.of(type.label());
        String title = record == null ? t.get("sector.fresh", Words.small(label)) : t.of(record.title());
        LocalDate today = days.today(ask.caller().region().orElse(""));
        FormFields inputs = inputs(ask, sector, today);
        PartInputs parts =
                new PartInputs(t, inputs, catalog, sector.id(), type, record == null ? today : record.day(), record);
        Form filled = form.startingWith(parts.values(FormFields.zone(ask.caller(), regions)));
        RecordPage page = new RecordPage(
                title,
                ask.asked().path(),
                Place.records(sector.id(), type.code()),
                filled,
                writes ? inputs.of(type, filled) : List.of(),
                writes ? parts.groups(filled) : List.of(),
                record == null ? List.of() : facts(t, record, type, writes),
                record == null || writes ? List.of() : rows(t, record, type),
                record == null ? 0 : record.version(),
                record == null ? "" : history(t, record));
        Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
        Crumb list = new Crumb(label, page.back());
        return ask.show(
                "sektor/catatan", ask.shell(filled).titled(title, above, list, Crumb.here(title)), "page", page);
    }

    private FormFields inputs(PageAsk ask, SectorShape sector, LocalDate today) {
        AgencyOptions offered =
                new AgencyOptions(ask.caller(), sector.id(), today, agencies, agreements, entitlement, regions);
        return new FormFields(ask.t(), ask.caller(), sector.id(), today, catalog, regions, entitlement, offered);
    }

    private static List<Table> rows(Messages t, RecordView record, TypeShape type) {
        return type.parts().stream()
                .filter(part -> !PartRows.of(record, part).isEmpty())
                .map(part -> PartRows.table(t, record, part))
                .toList();
    }

    /** Everything for who may not write; what the system computed for who may. */
    private static List<Fact> facts(Messages t, RecordView record, TypeShape type, boolean writes) {
        Words words = new Words(t);
        List<Fact> facts = new ArrayList<>();
        for (FieldShape field : type.fields()) {
            String value = words.words(record, field, true);
            if (!value.isEmpty() && (!writes || field.derived())) {
                facts.add(Fact.of(t.of(field.label()), value));
            }
        }
        return facts;
    }

    private String history(Messages t, RecordView record) {
        var zone = regions.find(record.region()).map(Region::zone).orElse(java.time.ZoneId.of("Asia/Jakarta"));
        return t.get(
                "sector.history", record.version(), t.moment(record.changed().atZone(zone)));
    }

    private Reply create(PageAsk ask, Sent<RecordForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                records.create(call, sector.id(), type.code(), input.values(), InputStyle.PEOPLE)),
                        record -> ask.go(Place.records(sector.id(), type.code()), saved(record)),
                        form -> page(ask, sector, type, form, null)));
    }

    private Reply change(PageAsk ask, Sent<RecordForm> sent) {
        return typed(
                ask,
                (sector, type) -> sent.then(
                        (call, input) -> Prefixed.by(
                                FormFields.PREFIX,
                                records.change(
                                        call,
                                        sector.id(),
                                        type.code(),
                                        ask.name("record"),
                                        Optional.ofNullable(input.versi()).orElse(0),
                                        input.values(),
                                        InputStyle.PEOPLE)),
                        record -> ask.go(Place.records(sector.id(), type.code()), saved(record)),
                        form -> ask.answer(
                                records.find(ask.caller(), sector.id(), type.code(), ask.name("record")),
                                record -> page(ask, sector, type, form, record))));
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
                        form -> show(ask, sector, type)));
    }

    private static Text saved(RecordView record) {
        return Text.of(record.title().id() + " tersimpan.", record.title().en() + " is saved.");
    }
}
