package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.AskView;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.sector.view.GroupView;
import simpul.core.model.sector.view.View;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** What a reader chooses above a screen: the period, and what the screen asks. It stands in the address. Stateless. */
final class Choosing {
    private static final String PERIOD = "periode";
    private static final String ASK = "pilih.";
    private static final String EVERYTHING = "*";

    private Choosing() {}

    static Optional<Period> period(PageAsk ask) {
        return ask.query(PERIOD).flatMap(Period::of);
    }

    /** What was chosen for the questions of a screen, by their code. */
    static Map<String, String> answers(PageAsk ask) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String name : ask.asked().query().keySet()) {
            if (name.startsWith(ASK)) {
                ask.query(name)
                        .filter(value -> !value.equals(EVERYTHING))
                        .ifPresent(value -> answers.put(name.substring(ASK.length()), value));
            }
        }
        return answers;
    }

    /** The parameters of this request that keep its choices. */
    static Map<String, String> kept(PageAsk ask) {
        Map<String, String> kept = new LinkedHashMap<>();
        ask.query(PERIOD).ifPresent(period -> kept.put(PERIOD, period));
        ask.query(Moving.CHOSEN).ifPresent(state -> kept.put(Moving.CHOSEN, state));
        if (Dues.isChosen(ask)) {
            kept.put(Dues.CHOSEN, "ya");
        }
        answers(ask).forEach((code, value) -> kept.put(ASK + code, value));
        return kept;
    }

    /** The address with the choices of this request. */
    static Address kept(PageAsk ask, Address address) {
        Address all = address;
        for (Map.Entry<String, String> each : kept(ask).entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** The form above a list of records. */
    static List<Field> above(PageAsk ask, TypeShape type) {
        List<Field> fields = new ArrayList<>(Moving.choice(ask, type));
        fields.addAll(Dues.choice(ask, type));
        return fields;
    }

    /** What was chosen there. */
    static List<Condition> conditions(PageAsk ask, TypeShape type) {
        List<Condition> conditions = new ArrayList<>(Moving.conditions(Moving.chosen(ask, type)));
        conditions.addAll(Dues.conditions(Dues.isChosen(ask, type)));
        return conditions;
    }

    /** The form above the screen; records are asked for by what {@code choice} offers. */
    static List<Field> fields(PageAsk ask, ShownScreen shown, LocalDate today, RecordChoice choice) {
        Messages t = ask.t();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.select(PERIOD, t.get("sector.period"), periods(t, today, shown.period()))
                .value(shown.period().code())
                .required());
        for (Ask each : asks(shown.view())) {
            String chosen = ask.query(ASK + each.code()).filter(each::offers).orElse("");
            List<Option> options = new ArrayList<>(List.of(Option.of(
                    EVERYTHING, t.get(each.records().isPresent() ? "sector.noRecord" : "sector.everything"))));
            each.records().ifPresent(records -> options.addAll(choice.options(ask, shown.sector(), records, chosen)));
            each.options().forEach(o -> options.add(Option.of(o.value(), t.of(o.words()))));
            fields.add(Field.select(ASK + each.code(), t.of(each.label()), options)
                    .value(chosen.isEmpty() ? EVERYTHING : chosen)
                    .required());
        }
        return fields;
    }

    private static List<Ask> asks(View view) {
        if (view instanceof AskView node) {
            return node.asks();
        }
        return view instanceof GroupView group
                ? group.nodes().stream().flatMap(n -> asks(n).stream()).toList()
                : List.of();
    }

    /** The last six quarters, the two years they lie in, and what is shown. */
    private static List<Option> periods(Messages t, LocalDate today, Period shown) {
        List<Period> periods = new ArrayList<>();
        for (int back = 0; back < 6; back++) {
            periods.add(Period.quarterOf(today.minusMonths(3L * back)));
        }
        periods.add(Period.year(today.getYear()));
        periods.add(Period.year(today.getYear() - 1));
        if (!periods.contains(shown)) {
            periods.add(0, shown);
        }
        return periods.stream().map(p -> Option.of(p.code(), t.of(p.label()))).toList();
    }
}
