package simpul.core.web.page.sector;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Caller;
import simpul.core.model.agreement.Entitled;
import simpul.core.model.agreement.Entitlement;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Level;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.Point;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.FieldKind;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The inputs of a record type, from its declaration. For one request. */
final class FormFields {
    /** Every field stands below this name, because its own name is the sector's. */
    static final String PREFIX = "isi.";

    private final Messages t;
    private final Caller caller;
    private final String sector;
    private final LocalDate today;
    private final SectorCatalog catalog;
    private final Regions regions;
    private final Entitlement entitlement;
    private final AgencyOptions agencies;
    private final RefOptions refs;
    private final ZoneId zone;
    private final AttachedFiles attached;

    FormFields(
            Messages t,
            Caller caller,
            String sector,
            LocalDate today,
            SectorCatalog catalog,
            Regions regions,
            Entitlement entitlement,
            AgencyOptions agencies,
            RefOptions refs,
            ZoneId zone,
            AttachedFiles attached) {
        this.t = t;
        this.caller = caller;
        this.sector = sector;
        this.today = today;
        this.catalog = catalog;
        this.regions = regions;
        this.entitlement = entitlement;
        this.agencies = agencies;
        this.refs = refs;
        this.zone = zone;
        this.attached = attached;
    }

    /**
     * The inputs of all that is filled in.
     *
     * @param state in which the record stands; not looked at where the type has no workflow
     * @param record null for a new one
     */
    List<Field> of(TypeShape type, Form form, String state, @Nullable RecordView record) {
        Set<String> required = type.workflow().map(f -> f.requiredIn(state)).orElse(Set.of());
        List<Field> fields = new ArrayList<>();
        for (FieldShape shape : type.fields()) {
            if (!shape.derived()) {
                Object said = record == null ? null : record.values().get(shape.code());
                Field field = field(shape, PREFIX + shape.code(), form, said == null ? List.of() : List.of(said));
                boolean now = shape.required() || required.contains(shape.code());
                fields.add(now ? field.required() : field.later(later(type, shape.code())));
            }
        }
        return fields;
    }

    /** From which state on a draft will need the field; empty when it never does. */
    private String later(TypeShape type, String field) {
        return type.workflow()
                .flatMap(flow ->
                        Optional.ofNullable(flow.requiredFrom().get(field)).flatMap(flow::state))
                .map(state -> t.get("part.requiredFrom", Words.small(t.of(state.label()))))
                .orElse("");
    }

    /**
     * The input of a field under a name, with what the form says of it.
     *
     * @param said what the record says there, or its rows: a code of a newer version stays only where it stands already
     */
    Field field(FieldShape shape, String name, Form form, List<Object> said) {
        Field input = input(shape, name, form);
        String chosen = form.value(name);
        boolean stays = isUnknown(input, chosen)
                && said.contains(chosen)
                && form.error(name).isEmpty();
        Field filled = form.fill(input.hint(stays ? t.get("sector.codeKept") : hint(shape)));
        return shape.kind().equals("ref") ? refs.shown(shape, filled) : filled;
    }

    private Field input(FieldShape shape, String name, Form form) {
        String label = t.of(shape.label());
        return switch (shape.kind()) {
            case "date" -> Field.date(name, label);
            case "moment" -> Field.of(FieldKind.MOMENT, name, label).unit(t.zone(zone));
            case "integer", "decimal", "money" -> Field.text(name, label).unit(shape.unit());
            case "yes_no" ->
                Field.select(
                        name,
                        label,
                        List.of(Option.of("ya", t.get("sector.yes")), Option.of("tidak", t.get("sector.no"))));
            case "choice" ->
                Field.select(
                        name,
                        label,
                        withUnknown(
                                form.value(name),
                                shape.options().stream()
                                        .map(o -> Option.of(o.code(), t.of(o.label())))
                                        .toList()));
            case "code" -> Field.select(name, label, codes(shape, form.value(name)));
            case "region" -> Field.select(name, label, regions(form.value(name)));
            case "agency" -> Field.select(name, label, agencies.options(form.value(name)));
            case "agreement" -> Field.select(name, label, agreements(form.value(name)));
            case "file" -> attached.input(shape, name, label, form);
            case "ref" -> refs.input(shape, name, form.value(name));
            default ->
                (shape.longest() > simpul.core.model.sector.record.Field.ONE_LINE
                                ? Field.area(name, label)
                                : Field.text(name, label))
                        .maxLength(shape.longest());
        };
    }

    private String hint(FieldShape shape) {
        if (shape.help() != null) {
            return t.of(shape.help());
        }
        return switch (shape.kind()) {
            case "decimal", "money" -> t.get("sector.numberHint");
            case "point" -> t.get("sector.pointHint");
            case "region" -> t.get("sector.regionHint");
            case "agency" -> t.get("sector.agencyHint");
            case "file" -> attached.hint(shape);
            case "ref" -> refs.hint(shape);
            default -> "";
        };
    }

    /** What holds today; a code from an older edition that the form holds stays in it, for a record of its days, with what took its place. */
    private List<Option> codes(FieldShape shape, String chosen) {
        String list = shape.codes() == null ? "" : shape.codes();
        List<Option> options = new ArrayList<>(catalog.codes(sector, list, today).orElse(List.of()).stream()
                .map(c -> Option.of(c.code(), named(c)))
                .toList());
        if (!chosen.isEmpty() && options.stream().noneMatch(o -> o.value().equals(chosen))) {
            catalog.codeList(sector, list)
                    .flatMap(codes -> codes.ever(chosen)
                            .map(c -> Option.of(
                                    c.code(),
                                    codes.successor(chosen, today)
                                            .map(now -> t.get("sector.codeBecame", named(c), named(now)))
                                            .orElseGet(() -> named(c)))))
                    .ifPresent(options::add);
        }
        return withUnknown(chosen, options);
    }

    /** What a newer version of the module wrote, before it went back to this one, can be sent again as it is. */
    private List<Option> withUnknown(String chosen, List<Option> options) {
        if (chosen.isEmpty() || options.stream().anyMatch(o -> o.value().equals(chosen))) {
            return options;
        }
        List<Option> all = new ArrayList<>(options);
        all.add(unknown(chosen));
        return all;
    }

    private boolean isUnknown(Field input, String chosen) {
        return !chosen.isEmpty() && input.options().contains(unknown(chosen));
    }

    private Option unknown(String chosen) {
        return Option.of(chosen, t.get("sector.codeUnknown", chosen));
    }

    private String named(Code code) {
        return t.of(code.label()) + " (" + code.code() + ")";
    }

    private List<Option> regions(String chosen) {
        String own =
                caller.region().flatMap(regions::find).map(Region::province).orElse("");
        return regions.all().stream()
                .filter(r -> r.validOn(today))
                .filter(r -> r.level() == Level.PROVINSI
                        || r.province().equals(own)
                        || r.code().equals(chosen))
                .map(r -> Option.of(r.code(), r.name()))
                .toList();
    }

    private List<Option> agreements(String chosen) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Entitled e : entitlement.agreements(caller.region().orElse(""), sector, today)) {
            if (e.agreement() != null) {
                options.put(e.agreement(), e.title());
            }
        }
        if (!chosen.isEmpty()) {
            options.putIfAbsent(chosen, chosen);
        }
        return options.entrySet().stream()
                .map(e -> Option.of(e.getKey(), e.getValue()))
                .toList();
    }

    /** The values of a record as its form shows them; numbers as people write them. */
    static Map<String, String> values(RecordView record, TypeShape type, ZoneId zone) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldShape field : type.fields()) {
            Object value = record.values().get(field.code());
            if (value instanceof RecordFile file) {
                values.put(AttachedFiles.HELD + field.code(), file.id());
            } else if (value != null && !field.derived()) {
                values.put(PREFIX + field.code(), written(value, zone));
            }
        }
        return values;
    }

    /** The zone in which a time is written: that of the region which owns the record, or will. */
    static ZoneId zone(Caller caller, @Nullable RecordView record, Regions regions) {
        Optional<String> owner = record == null ? caller.region() : Optional.of(record.region());
        return owner.flatMap(regions::find).map(Region::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }

    static String written(Object value, ZoneId zone) {
        if (value instanceof Point point) {
            return written(point.latitude(), zone) + "; " + written(point.longitude(), zone);
        }
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, zone).toString();
        }
        if (value instanceof BigDecimal d) {
            BigDecimal plain = d.stripTrailingZeros();
            return (plain.scale() < 0 ? plain.setScale(0) : plain)
                    .toPlainString()
                    .replace('.', ',');
        }
        return value instanceof Boolean yes ? (yes ? "ya" : "tidak") : value.toString();
    }
}
