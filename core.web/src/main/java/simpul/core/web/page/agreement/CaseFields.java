package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Case;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.Ground;
import simpul.core.model.agreement.Kind;
import simpul.core.model.module.SectorModule;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** The fields of a case's shared text. For one request. */
final class CaseFields {
    static final int ROWS = 4;

    private final Rooms rooms;
    private final Messages t;

    CaseFields(Rooms rooms, Messages t) {
        this.rooms = rooms;
        this.t = t;
    }

    /** The shared text as a form sends it. */
    record TextSent(
            @Limit(max = 300) String title,
            @Limit(max = 100) @Nullable String urusan,
            @Limit(max = 2000) @Nullable String object,
            @Limit(max = 60_000) @Nullable String summary,
            List<String> sectors,
            List<Ground> grounds) {
        CaseText text() {
            return new CaseText(title, or(urusan), or(object), or(summary), sectors, Set.copyOf(grounds));
        }
    }

    static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    List<Field> text() {
        return List.of(
                Field.text("text.title", t.get("case.fTitle"))
                        .hint(t.get("case.fTitleHint"))
                        .maxLength(300)
                        .required(),
                Field.select("text.urusan", t.get("case.urusan"), urusan()).hint(t.get("case.fUrusanHint")),
                Field.boxes("text.sectors", t.get("case.fSectors"), sectors(rooms, t, List.of()))
                        .hint(t.get("case.fSectorsHint")),
                Field.area("text.object", t.get("case.object"))
                        .hint(t.get("case.fObjectHint"))
                        .maxLength(2000),
                Field.area("text.summary", t.get("case.summary"))
                        .hint(t.get("case.fSummaryHint"))
                        .maxLength(60_000));
    }

    Field grounds() {
        return Field.boxes(
                        "text.grounds",
                        t.get("case.fGrounds"),
                        Stream.of(Ground.values())
                                .map(g -> Option.of(g.name(), t.of(g.title())))
                                .toList())
                .hint(t.get("case.fGroundsHint"));
    }

    /** The kinds that may be drafted here, or all of them for legacy data. */
    Field kind(boolean legacy) {
        return Field.select(
                        "kind",
                        t.get("case.kind"),
                        Stream.of(Kind.values())
                                .filter(k -> legacy || k.staged())
                                .map(k -> Option.of(k.name(), t.of(k.title())))
                                .toList())
                .required();
    }

    List<Field> parties(boolean required) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Field field = Field.text("parties[" + i + "]", t.get("case.fPartner", i + 1));
            fields.add(
                    i == 0 && required ? field.hint(t.get("case.fPartnerHint")).required() : field);
        }
        fields.add(Field.area("many", t.get("case.fMany")).hint(t.get("case.fManyHint")));
        return fields;
    }

    /** The one partner that most cooperation has. */
    List<Field> partner() {
        return parties(true).subList(0, 1);
    }

    List<Field> morePartners() {
        return parties(true).subList(1, ROWS + 1);
    }

    static List<String> partyFields() {
        return Stream.iterate(0, i -> i + 1)
                .limit(ROWS)
                .map(i -> "parties[" + i + "]")
                .toList();
    }

    private List<Option> urusan() {
        return rooms.directories().urusan().all().stream()
                .map(u -> Option.of(u.code(), t.of(u.name())))
                .toList();
    }

    /** The sectors whose modules are here, and those that are named already. */
    static List<Option> sectors(Rooms rooms, Messages t, List<String> named) {
        Stream<String> here = rooms.directories().sectors().stream().map(SectorModule::id);
        return Stream.concat(here, named.stream())
                .distinct()
                .map(id -> Option.of(id, rooms.directories().sector(t, id)))
                .toList();
    }

    /** The form beginning with what the case says, where nothing has been typed. */
    static Form begin(Form form, Case subject) {
        if (!form.isEmpty()) {
            return form;
        }
        Map<String, List<String>> values = new HashMap<>();
        values.put("text.title", List.of(subject.title()));
        values.put("text.urusan", List.of(subject.urusan()));
        values.put("text.object", List.of(subject.object()));
        values.put("text.summary", List.of(subject.summary()));
        values.put("text.sectors", subject.sectors());
        values.put("text.grounds", subject.grounds().stream().map(Enum::name).toList());
        return new Form(form.key(), values, form.problem(), form.language());
    }
}
