package simpul.core.records.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.module.SectorEngine;
import simpul.core.model.module.Setting;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Move;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.ask.KnownAnswers;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.ask.Planner;
import simpul.core.records.ask.SectorParameters;
import simpul.core.records.define.DefinitionCheck;
import simpul.core.records.define.OutcomeCheck;
import simpul.core.records.due.Terms;
import simpul.core.records.flow.Bases;
import simpul.core.records.input.RecordReader;
import simpul.core.records.input.Told;
import simpul.core.records.law.Remembered;

/** The engine without storage and threads, for admission and for tests of sectors. Stateless. */
@Component
public final class PureEngine implements SectorEngine {
    @Override
    public Result<Definition> define(Sector sector) {
        return DefinitionCheck.of(sector);
    }

    @Override
    public Result<Map<String, Object>> judge(
            Definition definition, RecordType type, Map<String, ? extends @Nullable Object> input, Setting setting) {
        Judge judge = new Judge(new RecordReader(new SettingRegions(setting)), setting::isWorkingDay);
        LocalDate today = setting.today();
        ParameterLook look = look(definition, setting);
        Draft draft = judge.read(type, input, InputStyle.PEOPLE, setting.owner(), today, Bases.fresh(type), look);
        type.fields().forEach(f -> Slot.of(f, List.of(draft)).forEach(slot -> reference(slot, setting)));
        type.parts()
                .forEach(part -> part.fields()
                        .forEach(f -> Slot.of(part, f, List.of(draft)).forEach(slot -> reference(slot, setting))));
        if (!draft.isRefused()) {
            ask(definition.rules(type), type, draft, setting, look);
        }
        if (!draft.isRefused()) {
            String start = type.workflow().map(flow -> flow.start().code()).orElse(null);
            new Remembered(definition, setting)
                    .broken(type, draft.values(), start)
                    .forEach(draft::add);
        }
        return result(draft);
    }

    @Override
    public Result<Map<String, Object>> move(
            Definition definition, RecordType type, Map<String, Object> values, String move, Setting setting) {
        Draft draft = Draft.of(values);
        MovedDraft.require(type, move, draft);
        if (!draft.isRefused()) {
            ask(definition.rules(type, move), type, draft, setting, look(definition, setting));
            String to = type.workflow().stream()
                    .flatMap(flow -> flow.moves().stream())
                    .filter(m -> m.code().equals(move))
                    .map(Move::to)
                    .findFirst()
                    .orElse(null);
            new Remembered(definition, setting).broken(type, draft.values(), to).forEach(draft::add);
        }
        return result(draft);
    }

    @Override
    public Map<String, Instant> dues(
            Definition definition,
            RecordType type,
            @Nullable String state,
            Instant since,
            Map<String, Object> values,
            Setting setting) {
        Map<String, Instant> dues = new LinkedHashMap<>();
        Terms.of(
                        type,
                        setting.owner(),
                        look(definition, setting),
                        (from, days) -> workingDay(setting, from, days),
                        setting.zone())
                .of(state, since, values)
                .forEach(due -> dues.put(due.deadline(), due.at()));
        return dues;
    }

    @Override
    public List<Finding> faults(Definition definition, Outcome outcome) {
        return OutcomeCheck.faults(definition, outcome);
    }

    private static LocalDate workingDay(Setting setting, LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = day.plusDays(1);
            while (!setting.isWorkingDay(day)) {
                day = day.plusDays(1);
            }
        }
        return day;
    }

    private static ParameterLook look(Definition definition, Setting setting) {
        return (p, region, on) ->
                setting.parameter(SectorParameters.known(definition, p), region == null ? setting.owner() : region);
    }

    private static void ask(List<Rule> rules, RecordType type, Draft draft, Setting setting, ParameterLook look) {
        Judge judge = new Judge(new RecordReader(new SettingRegions(setting)), setting::isWorkingDay);
        RuleLooks looks = new RuleLooks(setting::agreement, setting::regionOfAgency);
        for (Rule rule : rules) {
            Map<Aggregate, List<Group>> answers = new HashMap<>();
            rule.asks().forEach(q -> answers.put(q, setting.answer(Planner.bound(q, draft.values()))));
            KnownAnswers known = new KnownAnswers(answers, look.on(setting.owner(), setting.today()));
            judge.ask(rule, type, draft.values(), setting.owner(), setting.today(), known, look, looks)
                    .forEach(draft::add);
        }
    }

    private static Result<Map<String, Object>> result(Draft draft) {
        return draft.isRefused()
                ? Result.refused(Problem.invalid(draft.findings()))
                : Result.done(Map.copyOf(draft.values()), draft.warnings());
    }

    private static void reference(Slot slot, Setting setting) {
        boolean lost = switch (slot.field().kind().code()) {
            case "agency" -> !setting.knowsAgency(slot.value());
            case "agreement" -> !setting.knowsAgreement(slot.value());
            case "ref" -> !setting.knowsRecord(slot.field().target().orElseThrow(), slot.value());
            default -> false;
        };
        if (lost) {
            slot.lost();
        }
    }

    /** What people read when a reference leads nowhere, or to something they cannot see: the same words for both. */
    public static Finding unknownReference(Field<?> field) {
        Text advice = switch (field.kind().code()) {
            case "agency" ->
                Text.of(
                        "Pilih dari daftar, atau tulis nama OPD seperti di sana; dari daerah lain: Nama OPD (Daerah).",
                        "Choose from the list, or write the agency's name as it stands there; of another region: Agency (Region).");
            case "agreement" ->
                Text.of(
                        "Pilih dari daftar, atau tulis judul kerja sama yang berlaku pada tanggal catatan ini.",
                        "Choose from the list, or write the title of an agreement that holds on the day of this record.");
            default ->
                Text.of(
                        "Pilih dari daftar, atau catat dulu yang dimaksud.",
                        "Choose from the list, or record first what is meant.");
        };
        return Told.about(
                field, "FIELD_REFERENCE", "%s tidak ditemukan. " + advice.id(), "%s was not found. " + advice.en());
    }
}
