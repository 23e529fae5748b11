package simpul.core.records.keep;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;
import simpul.core.records.input.StrangeCodes;
import simpul.core.records.values.Shapes;

/**
 * A type's shape and what its coded values mean. Holds values of the platform only. Immutable.
 *
 * @param lists code lists by the code of their field, for a field of a part by {@code part.field}
 */
public record Vocabulary(TypeShape shape, Map<String, CodeList> lists) {
    public Vocabulary {
        lists = Map.copyOf(lists);
    }

    /** What a type of a running module says. */
    public static Vocabulary of(RecordType type) {
        Map<String, CodeList> lists = new HashMap<>();
        type.fields().forEach(f -> f.codes().ifPresent(list -> lists.put(f.code(), list)));
        type.parts()
                .forEach(part -> part.fields()
                        .forEach(f -> f.codes().ifPresent(list -> lists.put(part.code() + "." + f.code(), list))));
        return new Vocabulary(Shapes.of(type), lists);
    }

    /** The code list of the field by which a part has one row per code; empty while the module is away. */
    public Optional<CodeList> rowCodes(PartShape part) {
        return Optional.ofNullable(lists.get(part.code() + "." + part.onePer()));
    }

    /** What a coded value means; empty for values that speak for themselves. */
    Optional<Text> word(FieldShape field, String list, Object value, Regions regions) {
        String code = value.toString();
        return switch (field.kind()) {
            case "choice" ->
                field.options().stream()
                        .filter(o -> o.code().equals(code))
                        .map(FieldShape.Option::label)
                        .findFirst()
                        .or(() -> Optional.of(StrangeCodes.words(code)));
            case "code" ->
                Optional.ofNullable(lists.get(list))
                        .map(known -> known.ever(code).map(c -> c.label()).orElseGet(() -> StrangeCodes.words(code)));
            case "region" -> regions.find(code).map(Region::name).map(Text::same);
            default -> Optional.empty();
        };
    }
}
