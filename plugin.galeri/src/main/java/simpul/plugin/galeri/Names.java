package simpul.plugin.galeri;

import java.util.List;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** The words and codes of choice fields, in their order. Stateless. */
final class Names {
    private Names() {}

    static List<String> codes(Field<String> field) {
        return field.choices().stream().map(Choice::code).toList();
    }

    static List<Text> words(Field<String> field) {
        return field.choices().stream().map(Choice::label).toList();
    }

    static Text word(Field<String> field, String code) {
        return field.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> Text.same(code));
    }
}
