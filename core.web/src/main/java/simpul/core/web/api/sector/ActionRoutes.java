package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.sector.question.Period;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.FindingWire;
import simpul.core.web.json.Limit;
import simpul.core.web.json.Says;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code POST /api/v1/sectors/{id}/screens/{screen}/actions/{action}}: what a screen lets its reader do. */
@Component
public final class ActionRoutes implements RouteSource {
    /**
     * @param values inputs by code; the record that the action is about by its identifier as {@code record}
     * @param override the word of the head of the agency, on which an undecided rule does not refuse
     */
    record ActionInput(
            JsonNode values,
            @Nullable @Limit(min = 1, max = 1000) String override) {}

    /**
     * What was done.
     *
     * @param records as they stand now
     * @param warnings what was warned about
     */
    record DoneItem(
            Text sentence,
            List<RecordItem> records,
            @Says(Says.WARNINGS) @Nullable List<FindingWire> warnings) {
        static DoneItem of(ScreenActions.Done done, List<Finding> warnings) {
            return new DoneItem(
                    done.sentence(), done.records().stream().map(RecordItem::of).toList(), FindingWire.all(warnings));
        }
    }

    private final Api api;
    private final ScreenActions actions;

    @Activate
    public ActionRoutes(@Reference Api api, @Reference ScreenActions actions) {
        this.api = api;
        this.actions = actions;
    }

    @Override
    public List<Route> routes() {
        return List.of(api.post("/api/v1/sectors/{id}/screens/{screen}/actions/{action}")
                .operation("actOnScreen")
                .summary("Mengerjakan langkah sebuah layar sektor", "Do what a screen of a sector offers")
                .query(Periods.PARAM)
                .answers(DoneItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT, ProblemKind.STALE)
                .takes(ActionInput.class)
                .by((ask, input) -> ask.write(
                        call -> values(input)
                                .then(v -> Prefixed.by(
                                        "values.", actions(input).act(call, place(ask), v, InputStyle.PROGRAMS))),
                        done -> ask.json(200, DoneItem.of(done, ask.warnings())))));
    }

    private ScreenActions actions(ActionInput input) {
        String word = input.override();
        return word == null ? actions : actions.overriding(word);
    }

    private static ScreenActions.Place place(Ask ask) {
        return new ScreenActions.Place(
                ask.name("id"),
                ask.name("screen"),
                ask.name("action"),
                ask.query("period").flatMap(Period::of));
    }

    private static Result<Map<String, Object>> values(ActionInput input) {
        return input.values().isObject()
                ? Result.done(Trees.values(input.values()))
                : Result.refused(Problem.invalid(List.of(Finding.blocking(
                        "WRONG_TYPE",
                        "values",
                        Text.of("Isian values harus berupa objek JSON.", "values must be a JSON object.")))));
    }
}
