package simpul.core.web.page.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.Clause;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Term;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The fields of what a document says. For one request. */
final class DocumentText {
    static final List<String> NAMES = List.of("title", "text", "sectors", "clauses", "term");

    private DocumentText() {}

    record TermSent(@Nullable LocalDate starts, @Nullable Integer months) {}

    record WordsSent(
            @Limit(max = 300) String title,
            @Limit(max = 60_000) @Nullable String text,
            List<String> sectors,
            List<Clause> clauses,
            @Nullable TermSent term) {
        AgreementText words() {
            return new AgreementText(
                    title,
                    CaseFields.or(text),
                    sectors,
                    Set.copyOf(clauses),
                    term == null ? Term.OPEN : new Term(term.starts(), term.months()));
        }
    }

    static List<Field> fields(Rooms rooms, Messages t, DocumentType type, List<String> sectors) {
        return List.of(
                Field.text("words.title", t.get("case.fTitle")).maxLength(300).required(),
                Field.area("words.text", t.get("doc.text"))
                        .hint(t.get("doc.fTextHint"))
                        .maxLength(60_000),
                Field.boxes("words.sectors", t.get("case.fSectors"), CaseFields.sectors(rooms, t, sectors))
                        .hint(t.get("doc.fSectorsHint")),
                Field.boxes(
                                "words.clauses",
                                t.get("doc.clauses"),
                                Clause.of(type).stream()
                                        .map(c -> Option.of(
                                                c.name(),
                                                Clause.minimum().contains(c) && type.executing()
                                                        ? t.get("doc.minimum", t.of(c.title()))
                                                        : t.of(c.title())))
                                        .toList())
                        .hint(t.get("doc.fClausesHint")),
                Field.date("words.term.starts", t.get("doc.fStarts")),
                Field.number("words.term.months", t.get("doc.fMonths"))
                        .hint(t.get("doc.fMonthsHint"))
                        .unit(t.get("doc.months")));
    }

    static Map<String, List<String>> values(Agreement document) {
        Map<String, List<String>> values = new HashMap<>();
        values.put("words.title", List.of(document.title()));
        values.put("words.text", List.of(document.text()));
        values.put("words.sectors", document.sectors());
        values.put("words.clauses", document.clauses().stream().map(Enum::name).toList());
        LocalDate starts = document.term().starts();
        Integer months = document.term().months();
        values.put("words.term.starts", List.of(starts == null ? "" : starts.toString()));
        values.put("words.term.months", List.of(months == null ? "" : months.toString()));
        return values;
    }

    static Form begin(Form form, Map<String, List<String>> values) {
        return form.isEmpty() ? new Form(form.key(), values, form.problem(), form.language()) : form;
    }
}
