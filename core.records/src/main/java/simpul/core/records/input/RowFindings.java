package simpul.core.records.input;

import org.jspecify.annotations.Nullable;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.text.Text;

/** Says of findings in which row of which part they are. Stateless. */
public final class RowFindings {
    private RowFindings() {}

    /**
     * The finding as one of a row.
     *
     * @param index where the row stood in what was sent
     * @param code of the row, where the part has one row per code and it could be read
     */
    public static Finding in(PartType part, int index, @Nullable Object code, Finding finding) {
        String field = part.code() + "[" + index + "]" + (finding.field().isEmpty() ? "" : "." + finding.field());
        Text row = row(part, index, code);
        Text message = Text.of(
                row.id() + ": " + finding.message().id(),
                row.en() + ": " + finding.message().en());
        return new Finding(finding.code(), finding.severity(), message, finding.basis(), field);
    }

    private static Text row(PartType part, int index, @Nullable Object code) {
        Text name = part.onePer()
                .flatMap(Field::codes)
                .flatMap(list -> code == null ? java.util.Optional.empty() : meaning(list, code.toString()))
                .orElseGet(() -> Text.of("baris " + (index + 1), "row " + (index + 1)));
        return Text.of(part.label().id() + ", " + name.id(), part.label().en() + ", " + name.en());
    }

    private static java.util.Optional<Text> meaning(CodeList list, String code) {
        return list.ever(code).map(c -> c.label());
    }

    static Finding about(PartType part, String code, String id, String en) {
        return Finding.blocking(
                code,
                part.code(),
                Text.of(
                        id.replace("%s", part.label().id()),
                        en.replace("%s", part.label().en())));
    }
}
