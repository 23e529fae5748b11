package simpul.core.web.api.sector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.question.Target;
import simpul.core.model.sector.record.Code;
import simpul.core.model.text.Text;

/** What the API says about sectors. */
final class SectorItems {
    private SectorItems() {}

    record ChoiceItem(String code, Text title) {}

    record FieldItem(
            String code,
            Text title,
            String kind,
            String unit,
            int scale,
            boolean required,
            boolean derived,
            boolean queryable,
            boolean personal,
            boolean ungrouped,
            @Nullable String requiredFrom,
            List<ChoiceItem> choices,
            @Nullable String codes,
            @Nullable String refersTo) {
        static FieldItem of(FieldShape f, @Nullable String requiredFrom) {
            return new FieldItem(
                    f.code(),
                    f.label(),
                    f.kind(),
                    f.unit(),
                    f.scale(),
                    f.required(),
                    f.derived(),
                    f.queryable(),
                    f.personal(),
                    f.ungrouped(),
                    requiredFrom,
                    f.options().stream()
                            .map(o -> new ChoiceItem(o.code(), o.label()))
                            .toList(),
                    f.codes(),
                    f.target());
        }
    }

    record StateItem(String code, Text title, boolean frozen) {}

    /** Who may take a move: a role on the side of the owner, of the region that a field names, or of a counterpart. */
    record ActorItem(String side, @Nullable String field, String role) {}

    record MoveItem(String code, Text title, String from, String to, List<ActorItem> by) {}

    /** States in their order, the first one that of new records, and the moves between them. */
    record FlowItem(List<StateItem> states, List<MoveItem> moves) {
        static FlowItem of(FlowShape flow) {
            return new FlowItem(
                    flow.states().stream()
                            .map(s -> new StateItem(s.code(), s.label(), s.frozen()))
                            .toList(),
                    flow.moves().stream()
                            .map(m -> new MoveItem(
                                    m.code(),
                                    m.label(),
                                    m.from(),
                                    m.to(),
                                    m.actors().stream()
                                            .map(a -> new ActorItem(a.side(), a.field(), a.role()))
                                            .toList()))
                            .toList());
        }
    }

    /** A page of the form, with the codes of its fields and parts. */
    record StepItem(String code, Text title, List<String> holds) {}

    /**
     * What another region sees, fields and parts: the one that the field names, or its province, or without a field the parties of
     * the agreement.
     */
    record ShareItem(@Nullable String field, boolean province, List<String> states, List<String> fields) {}

    record TypeItem(
            String code,
            Text title,
            int schema,
            String day,
            @Nullable String agreement,
            List<String> key,
            List<FieldItem> fields,
            @Nullable FlowItem workflow,
            List<StepItem> steps,
            List<ShareItem> shares) {
        static TypeItem of(TypeShape t) {
            return new TypeItem(
                    t.code(),
                    t.label(),
                    t.schema(),
                    t.day(),
                    t.agreement(),
                    t.key(),
                    t.fields().stream()
                            .map(f -> FieldItem.of(
                                    f,
                                    t.workflow()
                                            .map(flow -> flow.requiredFrom().get(f.code()))
                                            .orElse(null)))
                            .toList(),
                    t.workflow().map(FlowItem::of).orElse(null),
                    t.steps().stream()
                            .map(s -> new StepItem(s.code(), s.label(), s.holds()))
                            .toList(),
                    t.shares().stream()
                            .map(s -> new ShareItem(
                                    s.field().orElse(null),
                                    s.isProvince(),
                                    s.states().stream().sorted().toList(),
                                    s.fields().stream().sorted().toList()))
                            .toList());
        }
    }

    record RuleItem(String code, String type, Text title, String basis) {}

    /** Asked when an agreement that names the sector goes to its signatories (sign) or begins to be carried out (run). */
    record AgreementRuleItem(String code, String gate, Text title, String basis, boolean warns) {}

    /**
     * What agreements are measured by.
     *
     * @param target what is enough for the caller's region today
     * @param aim the same with what it is based on
     */
    record IndicatorItem(
            String code,
            Text title,
            String unit,
            boolean higherIsBetter,
            @Nullable BigDecimal target,
            @Nullable TargetItem aim) {
        static IndicatorItem of(SectorShape.IndicatorShape i, @Nullable Target aim) {
            return new IndicatorItem(
                    i.code(), i.title(), i.unit(), i.up(), aim == null ? i.target() : aim.value(), TargetItem.of(aim));
        }
    }

    /**
     * What a screen lets its reader do.
     *
     * @param on code of the type whose record it is about, named as {@code record}; null where it is about none
     */
    record ActionItem(String code, Text title, @Nullable String on, List<FieldItem> inputs) {
        static ActionItem of(SectorShape.ActionShape a) {
            return new ActionItem(
                    a.code(),
                    a.title(),
                    a.on(),
                    a.inputs().fields().stream().map(f -> FieldItem.of(f, null)).toList());
        }
    }

    record ScreenItem(String path, Text title, List<ActionItem> actions) {}

    record CodeListItem(String code, Text title, LocalDate since, String source, String licence) {}

    record SectorItem(
            String id,
            Text title,
            String version,
            boolean reads,
            boolean writes,
            List<TypeItem> recordTypes,
            List<RuleItem> rules,
            List<AgreementRuleItem> agreementRules,
            List<IndicatorItem> indicators,
            List<ScreenItem> screens,
            List<CodeListItem> codes) {
        static SectorItem of(SectorShape s, boolean reads, boolean writes, Map<String, Target> targets) {
            return new SectorItem(
                    s.id(),
                    s.title(),
                    s.version(),
                    reads,
                    writes,
                    s.types().stream().map(TypeItem::of).toList(),
                    s.rules().stream()
                            .map(r -> new RuleItem(r.code(), r.type(), r.title(), r.basis()))
                            .toList(),
                    s.agreementRules().stream()
                            .map(r -> new AgreementRuleItem(r.code(), r.gate(), r.title(), r.basis(), r.warns()))
                            .toList(),
                    s.indicators().stream()
                            .map(i -> IndicatorItem.of(i, targets.get(i.code())))
                            .toList(),
                    s.screens().stream()
                            .map(p -> new ScreenItem(
                                    p.path(),
                                    p.title(),
                                    p.actions().stream().map(ActionItem::of).toList()))
                            .toList(),
                    s.codes().stream()
                            .map(c -> new CodeListItem(c.code(), c.title(), c.since(), c.source(), c.licence()))
                            .toList());
        }
    }

    record CodeItem(
            String code,
            Text title,
            @Nullable String remark,
            boolean confirmed,
            @Nullable String becomes) {
        static CodeItem of(Code c) {
            return new CodeItem(
                    c.code(),
                    c.label(),
                    c.remark(),
                    c.isConfirmed(),
                    c.successor().orElse(null));
        }
    }
}
