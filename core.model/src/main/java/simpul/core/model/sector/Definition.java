package simpul.core.model.sector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.text.Text;

/**
 * What a sector has declared, checked as a whole. Made by the platform only; held by one generation of a module, because
 * it carries the sector's functions. Immutable.
 */
public record Definition(
        String id,
        Text title,
        String icon,
        List<CodeList> codes,
        List<RecordType> records,
        List<SectorParameter> parameters,
        List<Rule> rules,
        List<AgreementRule> agreementRules,
        List<Indicator> indicators,
        List<Screen> screens,
        List<Reminder> reminders,
        List<SectorJob> jobs) {
    public Definition {
        codes = List.copyOf(codes);
        records = List.copyOf(records);
        parameters = List.copyOf(parameters);
        rules = List.copyOf(rules);
        agreementRules = List.copyOf(agreementRules);
        indicators = List.copyOf(indicators);
        screens = List.copyOf(screens);
        reminders = List.copyOf(reminders);
        jobs = List.copyOf(jobs);
    }

    public Optional<RecordType> record(String code) {
        return records.stream().filter(t -> t.code().equals(code)).findFirst();
    }

    public Optional<CodeList> codeList(String code) {
        return codes.stream().filter(l -> l.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The parameter that the sector declared under this code. */
    public Optional<SectorParameter> parameter(String code) {
        return parameters.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    public Optional<Screen> screen(String path) {
        return screens.stream().filter(s -> s.path().equals(path)).findFirst();
    }

    /** The rules that are asked when a record of a type is written, in the order of declaration. */
    public List<Rule> rules(RecordType type) {
        return about(type).filter(r -> r.moves().isEmpty()).toList();
    }

    /** The rules that are asked when a record of a type takes a move of its workflow. */
    public List<Rule> rules(RecordType type, String move) {
        return about(type).filter(r -> r.moves().contains(move)).toList();
    }

    private Stream<Rule> about(RecordType type) {
        return rules.stream().filter(r -> r.type().code().equals(type.code()));
    }
}
