package simpul.core.web.page.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.agreement.Unit;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** {@code .../komitmen}: what each party promises, one block a commitment; further ones can be pasted, one a line. */
@Component
public final class CommitmentPages implements RouteSource {
    private static final String AT = DocumentPages.AT + "/komitmen";
    private static final int FRESH = 2;

    private final Pages pages;
    private final Rooms rooms;
    private final DocumentForms forms;

    @Activate
    public CommitmentPages(@Reference Pages pages, @Reference Rooms rooms) {
        this.pages = pages;
        this.rooms = rooms;
        this.forms = new DocumentForms(rooms);
    }

    record CommitmentSent(
            @Nullable String id,
            @Limit(max = 2000) @Nullable String text,
            @Nullable String party,
            @Limit(max = 300) @Nullable String unit,
            @Nullable LocalDate due,
            @Limit(max = 200) @Nullable String measuredBy,
            @Nullable BigDecimal target,
            @Limit(max = 40) @Nullable String measure) {}

    record CommitmentsSent(
            int version,
            List<CommitmentSent> commitments,
            @Limit(max = 60_000) @Nullable String pasted) {}

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(AT).by(ask -> forms.page(ask, ask.form(), this::show)),
                pages.post(AT)
                        .takes(CommitmentsSent.class)
                        .by((ask, sent) -> forms.change(ask, sent, this::show, (call, in) -> save(ask, call, in))));
    }

    private Result<Agreement> save(PageAsk ask, Call call, CommitmentsSent in) {
        String own = call.scope().region().orElse("");
        Measures measures = new Measures(rooms.directories().shapes(), ask.t());
        List<Commitment> all = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < in.commitments().size(); i++) {
            CommitmentSent row = in.commitments().get(i);
            if (!CaseFields.or(row.text()).isBlank()) {
                all.add(commitment(measures, row, own));
                places.add(i);
            }
        }
        CaseFields.or(in.pasted())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> all.add(new Commitment("", line, own, null, null, null, null, null, "")));
        return Marked.at(
                rooms.agreements().commitments(call, ask.name("id"), in.version(), all), field -> place(field, places));
    }

    /** The row of the form that the service means. */
    private static String place(String field, List<Integer> places) {
        if (!field.startsWith("commitments[")) {
            return field;
        }
        int close = field.indexOf(']');
        int index = Integer.parseInt(field.substring("commitments[".length(), close));
        return index < places.size()
                ? "commitments[" + places.get(index) + "]"
                        + field.substring(close + 1)
                                .replaceFirst("\\.units\\[\\d+]$", ".unit")
                                .replaceFirst("\\.(sector|indicator)$", ".measuredBy")
                : "pasted";
    }

    private static Commitment commitment(Measures measures, CommitmentSent row, String own) {
        String chosen = CaseFields.or(row.measuredBy());
        Optional<String[]> measured = Measures.split(chosen);
        String unitOfFigure = CaseFields.or(row.measure()).strip();
        String unit = CaseFields.or(row.unit()).strip();
        return new Commitment(
                CaseFields.or(row.id()),
                CaseFields.or(row.text()),
                row.party() == null ? own : row.party(),
                unit.isEmpty() ? null : new Unit(null, unit),
                row.due(),
                measured.map(m -> m[0]).orElse(null),
                measured.map(m -> m[1]).orElse(null),
                row.target(),
                unitOfFigure.isEmpty() ? measures.unit(chosen) : unitOfFigure);
    }

    private Optional<FormPage> show(PageAsk ask, Case of, Agreement document, Form form) {
        Messages t = ask.t();
        int rows = rows(form, document);
        Form begun = DocumentText.begin(form, values(document));
        FormPage page = DocumentForms.base(t, "doc.commitments", document, begun, "/komitmen");
        List<Option> parties = document.parties().stream()
                .map(p -> Option.of(p.key(), p.name()))
                .toList();
        Measures measures = new Measures(rooms.directories().shapes(), t);
        for (int i = 0; i < rows; i++) {
            String at = "commitments[" + i + "].";
            boolean blank = begun.value(at + "text").isEmpty();
            List<Field> fields = List.of(
                    Field.area(at + "text", t.get("doc.commitment")).maxLength(2000),
                    Field.select(at + "party", t.get("doc.fWho"), parties),
                    Field.text(at + "unit", t.get("dash.agency")),
                    Field.date(at + "due", t.get("doc.due")),
                    Field.number(at + "target", t.get("doc.target")),
                    Field.text(at + "measure", t.get("doc.fMeasure"))
                            .hint(t.get("doc.fMeasureHint"))
                            .maxLength(40),
                    Field.select(
                                    at + "measuredBy",
                                    t.get("doc.fMeasuredBy"),
                                    measures.options(begun.value(at + "measuredBy")))
                            .hint(t.get("doc.fMeasuredByHint")));
            page = (blank
                            ? page.folding(t.get("doc.commitmentNew"), "", fields)
                            : page.with(
                                    t.get("doc.commitmentNo", i + 1),
                                    i == 0 ? t.get("doc.fCommitmentsHint") : "",
                                    fields))
                    .sending(at + "id", begun.value(at + "id"));
        }
        return Optional.of(page.with(
                t.get("doc.fPasteTitle"),
                t.get("doc.fPromisesHint"),
                List.of(Field.area("pasted", t.get("doc.fPromises")))));
    }

    private static int rows(Form form, Agreement document) {
        int typed = 0;
        while (form.values().containsKey("commitments[" + typed + "].text")) {
            typed++;
        }
        return typed > 0 ? typed : document.commitments().size() + FRESH;
    }

    private static Map<String, List<String>> values(Agreement document) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < document.commitments().size(); i++) {
            Commitment c = document.commitments().get(i);
            String at = "commitments[" + i + "].";
            Unit unit = c.unit();
            LocalDate due = c.due();
            BigDecimal target = c.target();
            values.put(at + "id", List.of(c.id()));
            values.put(at + "text", List.of(c.text()));
            values.put(at + "party", List.of(c.party()));
            values.put(at + "unit", List.of(unit == null ? "" : unit.name()));
            values.put(at + "due", List.of(due == null ? "" : due.toString()));
            values.put(at + "measuredBy", List.of(Measures.of(c)));
            values.put(
                    at + "target",
                    List.of(target == null ? "" : target.toPlainString().replace('.', ',')));
            values.put(at + "measure", List.of(c.measure()));
        }
        return values;
    }
}
