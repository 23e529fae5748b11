package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Decisions;
import simpul.core.model.agreement.Agreements;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.Standing;
import simpul.core.model.record.StepShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Agencies;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.web.http.Reply;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Table;

/** Makes the page of one record, or of one step of its form, for one reader. Thread-safe. */
record RecordSheets(
        SectorCatalog catalog,
        Records records,
        Regions regions,
        Entitlement entitlement,
        Agencies agencies,
        Agreements agreements,
        WorkingDays days,
        Decisions decisions,
        RecordFiles files) {

    /**
     * The page of a record.
     *
     * @param record null for a new one
     * @param step that is shown alone; null for the whole record
     */
    Reply show(
            PageAsk ask,
            SectorShape sector,
            TypeShape type,
            Form form,
            @Nullable RecordView record,
            @Nullable StepShape step) {
        Messages t = ask.t();
        if (record == null && !catalog.access(ask.caller(), sector.id()).writes()) {
            return ask.go(Place.sector(sector.id()));
        }
        RecordPage page = page(ask, sector, type, form, record, step);
        Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
        Crumb list = new Crumb(t.of(type.label()), page.back());
        return ask.show(
                "sektor/catatan",
                ask.shell(page.form()).titled(page.title(), above, list, Crumb.here(page.title())),
                "page",
                page);
    }

    /** The form of a new record, of several pages the first, or of a kept one as its page has it, for a screen. */
    FormNode inScreen(PageAsk ask, SectorShape sector, TypeShape type, Form form, @Nullable RecordView record) {
        StepShape first =
                record == null && !type.steps().isEmpty() ? type.steps().get(0) : null;
        RecordPage page = page(ask, sector, type, form, record, first);
        Optional<RecordView> kept =
                Optional.ofNullable(record).filter(r -> !page.fields().isEmpty());
        return new FormNode(
                page,
                Choosing.kept(ask, Address.of(ask.asked().path())).toString(),
                type.code(),
                record == null ? "" : record.id(),
                kept.map(r -> facts(ask.t(), r, type, null)).orElse(List.of()),
                kept.map(r -> rows(ask.t(), r, type, null)).orElse(List.of()));
    }

    private RecordPage page(
            PageAsk ask,
            SectorShape sector,
            TypeShape type,
            Form form,
            @Nullable RecordView record,
            @Nullable StepShape step) {
        Messages t = ask.t();
        boolean known = !sector.isLeft(type)
                && catalog.access(ask.caller(), sector.id()).writes();
        boolean writes = known && (record == null || !record.newer());
        Standing standing = record == null ? null : record.standing();
        boolean stepwise = !type.steps().isEmpty() && (standing == null || standing.only() == null);
        boolean edits = writes && (standing == null || standing.edits()) && (!stepwise || step != null);
        TypeShape open = stepwise && step != null
                ? Editable.of(type, step)
                : standing == null ? type : Editable.of(type, standing);
        String state = standing == null ? type.workflow().map(FlowShape::start).orElse("") : standing.state();
        String title = record == null ? t.get("sector.fresh", Words.small(t.of(type.label()))) : t.of(record.title());
        LocalDate today = days.today(ask.caller().region().orElse(""));
        ZoneId zone = FormFields.zone(ask.caller(), record, regions);
        FormFields inputs = inputs(
                ask, sector, today, zone, new AttachedFiles(t, ask.caller(), files, sector.id(), type.code(), record));
        PartInputs parts =
                new PartInputs(t, inputs, catalog, sector.id(), open, record == null ? today : record.day(), record);
        Form filled = form.startingWith(parts.values(zone));
        List<Field> word = Answering.word(ask, filled, decisions);
        List<Field> asked = new ArrayList<>(edits ? inputs.of(open, filled, state, record) : List.of());
        if (edits && !ask.asked().path().contains("/pindah/")) {
            asked.addAll(word);
        }
        return new RecordPage(
                title,
                address(ask, sector, type, record, stepwise ? step : null),
                Place.records(sector.id(), type.code()),
                filled,
                asked,
                edits ? parts.groups(filled) : List.of(),
                record == null || step != null && edits ? List.of() : facts(t, record, type, edits ? open : null),
                record == null || step != null || edits && standing == null
                        ? List.of()
                        : rows(t, record, type, edits ? open : null),
                type.schema(),
                record == null ? 0 : record.version(),
                record == null ? "" : history(t, record),
                badges(t, type, record),
                record == null ? List.of() : Answering.marks(t, record),
                record == null ? List.of() : Dues.facts(t, record),
                record == null || !writes || step != null
                        ? List.of()
                        : Moving.buttons(
                                t, sector.id(), type, record, "", ask.asked().path(), word),
                writes && record != null && step == null && (standing == null || standing.deletes()),
                stepwise ? FormSteps.of(t, sector.id(), type, record, step, writes) : List.of(),
                edits && stepwise,
                record == null || step != null || !writes ? List.of() : ActionPages.about(t, sector, type, record.id()),
                Away.notices(t, sector, type, record),
                record == null || step != null || !known ? "" : personal(t, record, type));
    }

    /** What an action of a screen asks for, and the word of the head where a rule could not be decided. */
    List<Field> inputs(PageAsk ask, SectorShape sector, TypeShape asked, Form form) {
        LocalDate today = days.today(ask.caller().region().orElse(""));
        AttachedFiles none = new AttachedFiles(ask.t(), ask.caller(), files, sector.id(), asked.code(), null);
        List<Field> fields =
                new ArrayList<>(inputs(ask, sector, today, FormFields.zone(ask.caller(), null, regions), none)
                        .of(asked, form, "", null));
        fields.addAll(Answering.word(ask, form, decisions));
        return fields;
    }

    private static List<Badge> badges(Messages t, TypeShape type, @Nullable RecordView record) {
        List<Badge> badges = new ArrayList<>();
        if (record != null && record.standing() != null) {
            badges.add(Moving.badge(t, type, record.standing()));
        }
        if (record != null) {
            Dues.badge(t, record).ifPresent(badges::add);
        }
        if (record != null && !record.marks().isEmpty()) {
            badges.add(Badge.warn(t.get("sector.marked")));
        }
        return badges;
    }

    private static String address(
            PageAsk ask, SectorShape sector, TypeShape type, @Nullable RecordView record, @Nullable StepShape step) {
        if (record == null) {
            return ask.asked().path();
        }
        return step == null
                ? Place.record(sector.id(), type.code(), record.id())
                : Place.step(sector.id(), type.code(), record.id(), step.code());
    }

    private FormFields inputs(PageAsk ask, SectorShape sector, LocalDate today, ZoneId zone, AttachedFiles attached) {
        AgencyOptions offered =
                new AgencyOptions(ask.caller(), sector.id(), today, agencies, agreements, entitlement, regions);
        RefOptions refs = new RefOptions(ask.t(), ask.caller(), sector.id(), catalog, records);
        return new FormFields(
                ask.t(),
                ask.caller(),
                sector.id(),
                today,
                catalog,
                regions,
                entitlement,
                offered,
                refs,
                zone,
                attached);
    }

    /** @param open what stands in the form instead; null where there is none */
    private static List<Table> rows(Messages t, RecordView record, TypeShape type, @Nullable TypeShape open) {
        return type.parts().stream()
                .filter(part -> open == null || open.part(part.code()).isEmpty())
                .filter(part -> !PartRows.of(record, part).isEmpty())
                .map(part -> PartRows.table(t, record, part))
                .toList();
    }

    /**
     * What does not stand in the form.
     *
     * @param open what does; null where there is none
     */
    private static List<Fact> facts(Messages t, RecordView record, TypeShape type, @Nullable TypeShape open) {
        Words words = new Words(t);
        List<Fact> facts = new ArrayList<>();
        for (FieldShape field : type.fields()) {
            String value = words.words(record, field, true);
            if (!value.isEmpty()
                    && (open == null
                            || field.derived()
                            || open.field(field.code()).isEmpty())) {
                String href =
                        record.values().get(field.code()) instanceof RecordFile ? Place.file(record, field.code()) : "";
                facts.add(new Fact(t.of(field.label()), value, href));
            }
        }
        return facts;
    }

    /** The fields about persons that say something; of records of others they are masked and so say nothing. */
    private static String personal(Messages t, RecordView record, TypeShape type) {
        List<String> labels = new ArrayList<>();
        type.fields().stream()
                .filter(f -> f.personal() && record.values().containsKey(f.code()))
                .forEach(f -> labels.add(t.of(f.label())));
        for (PartShape part : type.parts()) {
            part.fields().stream()
                    .filter(FieldShape::personal)
                    .filter(f -> PartRows.of(record, part).stream().anyMatch(row -> row.containsKey(f.code())))
                    .forEach(f -> labels.add(t.of(part.label()) + ": " + t.of(f.label())));
        }
        return String.join(", ", labels);
    }

    private String history(Messages t, RecordView record) {
        var zone = regions.find(record.region()).map(Region::zone).orElse(java.time.ZoneId.of("Asia/Jakarta"));
        String history = t.get(
                "sector.history", record.version(), t.moment(record.changed().atZone(zone)));
        String owner = Moving.owner(t, record);
        return owner.isEmpty() ? history : owner + " · " + history;
    }
}
