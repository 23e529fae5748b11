package simpul.core.records.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.file.MediaTypes;
import simpul.core.model.record.DeadlineShape;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.StepShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.model.sector.record.UpcastStep;
import simpul.core.model.text.Text;

/** A definition without its functions, so that nothing of the sector outlives its lease. */
public final class Shapes {
    private Shapes() {}

    public static SectorShape of(Definition d, String version, LocalDate today) {
        return new SectorShape(
                d.id(),
                d.title(),
                d.icon(),
                version,
                d.records().stream().map(Shapes::of).toList(),
                d.rules().stream()
                        .map(r -> new SectorShape.RuleShape(r.code(), r.type().code(), r.title(), r.basis()))
                        .toList(),
                d.agreementRules().stream()
                        .map(r -> new SectorShape.AgreementRuleShape(
                                r.code(), r.gate().code(), r.title(), r.basis(), r.isWarning()))
                        .toList(),
                d.indicators().stream()
                        .map(i -> new SectorShape.IndicatorShape(
                                i.code(),
                                i.title(),
                                i.unit(),
                                i.isUp(),
                                i.target().orElse(null)))
                        .toList(),
                d.screens().stream()
                        .map(s -> new SectorShape.ScreenShape(
                                s.path(),
                                s.title(),
                                s.icon(),
                                s.actions().stream()
                                        .map(a -> new SectorShape.ActionShape(
                                                a.code(),
                                                a.title(),
                                                of(inputs(a)),
                                                a.on().<@Nullable String>map(RecordType::code)
                                                        .orElse(null)))
                                        .toList()))
                        .toList(),
                d.codes().stream().map(c -> of(c, today)).toList(),
                Set.of());
    }

    /** The inputs of an action as a type of their own, so that they are read, checked and shown like those of a record. */
    public static RecordType inputs(ScreenAction action) {
        return RecordType.of(
                        "*" + action.code(),
                        1,
                        action.title().id(),
                        action.title().en())
                .fields(action.inputs().toArray(Field<?>[]::new));
    }

    private static SectorShape.CodesShape of(CodeList list, LocalDate today) {
        return list.on(today)
                .map(e -> new SectorShape.CodesShape(list.code(), list.title(), e.since(), e.source(), e.licence()))
                .orElseThrow();
    }

    public static TypeShape of(RecordType type) {
        @Nullable
        FlowShape flow = type.workflow().map(w -> FlowShapes.of(w, type)).orElse(null);
        return new TypeShape(
                type.code(),
                type.schema(),
                type.label(),
                type.fields().stream().map(f -> of(f, type.isDerived(f))).toList(),
                type.day().map(Field::code).orElse(""),
                type.agreement().<@Nullable String>map(Field::code).orElse(null),
                type.key().stream().<String>map(Field::code).toList(),
                type.parts().stream().map(Shapes::of).toList(),
                type.upcasts().stream()
                        .flatMap(u -> u.steps().stream())
                        .map(step -> kept(step, type))
                        .sorted(Comparator.comparingInt(UpcastStep::from))
                        .toList(),
                type.constraints().stream()
                        .filter(Constraint::isUnique)
                        .map(Shapes::claim)
                        .toList(),
                flow,
                type.steps().stream().map(Shapes::of).toList(),
                flow == null ? List.of() : FlowShapes.shares(type, flow),
                type.deadlines().stream().map(Shapes::of).toList());
    }

    /** Codes of the states in which records count among the totals that are shared; empty where the type has no workflow. */
    public static Set<String> totalStates(RecordType type) {
        return type.workflow()
                .map(w -> FlowShapes.from(
                        type.totals().flatMap(SharedTotals::from).orElse(""), FlowShapes.of(w, type)))
                .orElse(Set.of());
    }

    private static UpcastStep kept(UpcastStep step, RecordType type) {
        int scale = field(step, type).map(Field::scale).orElse(0);
        Object value = step.value() instanceof BigDecimal d ? d.setScale(scale, RoundingMode.HALF_UP) : step.value();
        return value == null ? step : step.with(Bodies.kept(value));
    }

    private static Optional<Field<?>> field(UpcastStep step, RecordType type) {
        return step.part() == null
                ? type.field(step.code())
                : type.part(step.part()).flatMap(part -> part.field(step.code()));
    }

    private static String claim(Constraint constraint) {
        String rows = constraint.rows().map(part -> part.code() + ".").orElse("");
        String fields = constraint.fields().stream().map(f -> rows + f.code()).collect(Collectors.joining("+"));
        String states = constraint.states().isEmpty() ? "" : " " + new TreeSet<>(constraint.states());
        return constraint.code() + " " + fields + (constraint.isNationwide() ? " *" : "") + states;
    }

    private static DeadlineShape of(Deadline d) {
        return new DeadlineShape(
                d.code(),
                d.title(),
                d.basis(),
                d.within().unit(),
                d.within().number(),
                d.within()
                        .parameter()
                        .<@Nullable String>map(SectorParameter::code)
                        .orElse(null),
                d.state().<@Nullable String>map(s -> s).orElse(null),
                d.since().<@Nullable String>map(Field::code).orElse(null),
                d.until().<@Nullable String>map(Field::code).orElse(null));
    }

    private static StepShape of(FormStep step) {
        List<String> holds = new ArrayList<>();
        step.fields().forEach(f -> holds.add(f.code()));
        step.parts().forEach(p -> holds.add(p.code()));
        return new StepShape(step.code(), step.label(), holds);
    }

    private static PartShape of(PartType part) {
        return new PartShape(
                part.code(),
                part.label(),
                part.fields().stream().map(f -> of(f, false)).toList(),
                part.onePer().<@Nullable String>map(Field::code).orElse(null));
    }

    private static FieldShape of(Field<?> f, boolean derived) {
        List<FieldShape.Option> options = new ArrayList<>();
        f.choices().forEach(c -> options.add(new FieldShape.Option(c.code(), c.label())));
        f.accepted().forEach(m -> options.add(new FieldShape.Option(m, Text.same(MediaTypes.word(m)))));
        return new FieldShape(
                f.code(),
                f.label(),
                f.kind().code(),
                f.scale(),
                f.unit().map(Text::id).orElse(""),
                f.helpText().orElse(null),
                f.isRequired(),
                derived,
                f.isQueryable(),
                f.isSearchable(),
                f.isPersonal(),
                f.least().orElse(null),
                f.most().orElse(null),
                f.form().<@Nullable String>map(p -> p.pattern()).orElse(null),
                f.mostCharacters(),
                options,
                f.codes().<@Nullable String>map(CodeList::code).orElse(null),
                f.target().orElse(null),
                f.isUngrouped());
    }
}
