package simpul.core.records.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.text.Text;
import simpul.core.records.keep.Vocabulary;

/**
 * A column of a table for one field of a part: of the row of one code ({@code Kompetensi: Integritas · Catatan}), because
 * that is how offices keep such worksheets, or of free rows ({@code Peti: Massa}), of which each stands in a line.
 *
 * @param code for which the row stands; empty for free rows
 * @param heading without the unit
 */
record PartColumn(PartShape part, String code, FieldShape field, Text heading) {
    /** The columns of every part in its order, those of each code in the order of its list with the codes of every edition. */
    static List<PartColumn> of(Vocabulary vocabulary) {
        List<PartColumn> columns = new ArrayList<>();
        for (PartShape part : vocabulary.shape().parts()) {
            if (part.onePer() == null) {
                part.fields().forEach(f -> columns.add(free(part, f)));
            }
            vocabulary
                    .rowCodes(part)
                    .ifPresent(list -> labels(list)
                            .forEach((code, label) ->
                                    part.filled().forEach(f -> columns.add(of(part, code, label, f)))));
        }
        return columns;
    }

    private static PartColumn free(PartShape part, FieldShape field) {
        return new PartColumn(
                part,
                "",
                field,
                Text.of(
                        part.label().id() + ": " + field.label().id(),
                        part.label().en() + ": " + field.label().en()));
    }

    private static PartColumn of(PartShape part, String code, Text label, FieldShape field) {
        boolean alone = part.filled().size() == 1;
        return new PartColumn(
                part,
                code,
                field,
                Text.of(
                        part.label().id() + ": " + label.id()
                                + (alone ? "" : " · " + field.label().id()),
                        part.label().en() + ": " + label.en()
                                + (alone ? "" : " · " + field.label().en())));
    }

    private static Map<String, Text> labels(CodeList list) {
        Map<String, Text> labels = new LinkedHashMap<>();
        list.editions().forEach(e -> e.codes().forEach(c -> labels.put(c.code(), c.label())));
        return labels;
    }

    boolean isFree() {
        return code.isEmpty();
    }

    /** The heading in codes: {@code kompetensi.INT.nilai}, {@code peti.massa}. */
    String key() {
        return part.code() + (isFree() ? "" : "." + code) + "." + field.code();
    }
}
