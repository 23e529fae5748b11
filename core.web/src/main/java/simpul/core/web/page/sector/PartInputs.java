package simpul.core.web.page.sector;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.text.Text;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;

/**
 * The inputs of the parts of a record: a line for every code where there is one row per code, otherwise the rows there are
 * and a few empty ones, which need no script to be there. For one request.
 */
final class PartInputs {
    private static final int EMPTY_ROWS = 3;

    private final Messages t;
    private final FormFields inputs;
    private final Map<PartShape, Map<String, Text>> codes = new LinkedHashMap<>();
    private final TypeShape type;
    private final @Nullable RecordView record;

    /** @param on the day whose edition of a code list gives the lines */
    PartInputs(
            Messages t,
            FormFields inputs,
            SectorCatalog catalog,
            String sector,
            TypeShape type,
            LocalDate on,
            @Nullable RecordView record) {
        this.t = t;
        this.inputs = inputs;
        this.type = type;
        this.record = record;
        for (PartShape part : type.parts()) {
            part.perCode().ifPresent(field -> codes.put(part, codes(catalog, sector, part, field, on)));
        }
    }

    /** The codes of the day, and behind them those that the record has from another edition. */
    private Map<String, Text> codes(
            SectorCatalog catalog, String sector, PartShape part, FieldShape field, LocalDate on) {
        Map<String, Text> labels = new LinkedHashMap<>();
        catalog.codes(sector, String.valueOf(field.codes()), on)
                .orElse(List.of())
                .forEach(c -> labels.put(c.code(), c.label()));
        for (int i = 0; i < PartRows.of(record, part).size(); i++) {
            String code = String.valueOf(PartRows.of(record, part).get(i).get(field.code()));
            Text meaning = record == null ? null : record.words().get(part.path(i, field));
            labels.putIfAbsent(code, meaning == null ? Text.same(code) : meaning);
        }
        return labels;
    }

    /** What the record's rows begin with in the form. */
    Map<String, String> values(ZoneId zone) {
        Map<String, String> values = new LinkedHashMap<>();
        for (PartShape part : type.parts()) {
            List<Map<String, Object>> rows = PartRows.of(record, part);
            for (int i = 0; i < rows.size(); i++) {
                int line = line(part, rows.get(i), i);
                rows.get(i)
                        .forEach((code, value) -> part.field(code)
                                .ifPresent(f -> values.put(name(part, line, f), FormFields.written(value, zone))));
            }
        }
        return values;
    }

    private int line(PartShape part, Map<String, Object> row, int index) {
        return part.perCode()
                .map(f -> List.copyOf(codes.getOrDefault(part, Map.of()).keySet())
                        .indexOf(String.valueOf(row.get(f.code()))))
                .orElse(index);
    }

    List<PartGroup> groups(Form form) {
        List<PartGroup> groups = new ArrayList<>();
        for (PartShape part : type.parts()) {
            boolean perCode = part.perCode().isPresent();
            String id = form.id(FormFields.PREFIX + part.code());
            groups.add(new PartGroup(
                    id,
                    t.of(part.label()),
                    perCode ? t.get("sector.rowsPerCode") : t.get("sector.rowsFree"),
                    perCode ? perCode(part, form) : free(part, form)));
        }
        return groups;
    }

    private List<PartGroup.Line> perCode(PartShape part, Form form) {
        FieldShape field = part.perCode().orElseThrow();
        List<PartGroup.Line> lines = new ArrayList<>();
        codes.getOrDefault(part, Map.of()).forEach((code, label) -> {
            String name = name(part, lines.size(), field);
            lines.add(new PartGroup.Line(
                    form.id(name), t.of(label), name, code, form.error(name), fields(part, lines.size(), form)));
        });
        return lines;
    }

    private List<PartGroup.Line> free(PartShape part, Form form) {
        List<PartGroup.Line> lines = new ArrayList<>();
        int most = Math.min(PartType.MOST_ROWS, rows(part, form) + EMPTY_ROWS);
        for (int i = 0; i < most; i++) {
            String id = form.id(FormFields.PREFIX + part.code() + "[" + i + "]");
            lines.add(new PartGroup.Line(id, t.get("sector.rowNumber", i + 1), "", "", "", fields(part, i, form)));
        }
        return lines;
    }

    private List<Field> fields(PartShape part, int row, Form form) {
        return part.filled().stream()
                .map(f -> inputs.field(f, name(part, row, f), form, said(part, f)))
                .toList();
    }

    private List<Object> said(PartShape part, FieldShape field) {
        return PartRows.of(record, part).stream()
                .map(row -> row.get(field.code()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Rows in which something stands; what was left empty above them stays where it is. */
    private static int rows(PartShape part, Form form) {
        Pattern name = Pattern.compile(Pattern.quote(FormFields.PREFIX + part.code()) + "\\[(\\d{1,3})\\]\\..*");
        return form.values().entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(v -> !v.isBlank()))
                .map(e -> name.matcher(e.getKey()))
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static String name(PartShape part, int row, FieldShape field) {
        return FormFields.PREFIX + part.path(row, field);
    }
}
