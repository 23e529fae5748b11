package simpul.core.records.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import simpul.core.model.record.InputStyle;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** Says of a word that is in no list what there is to write instead: whoever pastes a table has no list to choose from. Stateless. */
final class Offered {
    /** More than that nobody reads in a sentence. */
    private static final int MOST = 12;

    private static final int MOST_CHARACTERS = 300;

    private Offered() {}

    static Finding choice(Field<?> field, InputStyle style) {
        List<Choice> choices = field.choices();
        List<Text> words = style == InputStyle.PEOPLE
                ? choices.stream().map(Choice::label).toList()
                : choices.stream().map(c -> Text.same(c.code())).toList();
        return Told.about(
                field,
                "FIELD_CHOICE",
                "%s tidak ada dalam daftar. " + advice(words).id(),
                "%s is not in the list. " + advice(words).en());
    }

    /** @param day whose edition of the list holds */
    static Finding code(Field<?> field, CodeList list, LocalDate day) {
        List<Code> codes = list.on(day).map(e -> e.codes()).orElse(List.of());
        List<Text> words = codes.stream()
                .map(c -> Text.of(
                        c.code() + " (" + c.label().id() + ")",
                        c.code() + " (" + c.label().en() + ")"))
                .toList();
        Text advice = codes.isEmpty() || isLong(words)
                ? Text.of(
                        "Tulis kode atau nama seperti pada daftar "
                                + list.title().id() + ".",
                        "Write a code or name of the list " + list.title().en() + ".")
                : advice(words);
        return Told.about(
                field,
                "FIELD_CODE",
                "%s tidak ada dalam daftar. " + advice.id(),
                "%s is not in the list. " + advice.en());
    }

    private static boolean isLong(List<Text> words) {
        return words.size() > MOST
                || words.stream().mapToInt(w -> w.id().length()).sum() > MOST_CHARACTERS;
    }

    private static Text advice(List<Text> words) {
        return isLong(words)
                ? Text.of("Pilih salah satu yang tersedia.", "Choose one of those available.")
                : Text.of(
                        "Tulis salah satu dari: " + words.stream().map(Text::id).collect(Collectors.joining(", "))
                                + ".",
                        "Write one of: " + words.stream().map(Text::en).collect(Collectors.joining(", ")) + ".");
    }
}
