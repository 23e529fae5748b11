package simpul.core.model.parameter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.text.Text;

/**
 * A number or switch that the law or an office sets.
 *
 * @param code e.g. {@code evaluasi.tenggat.hari}
 * @param region code of the region that set it; null for the platform's default
 * @param value as text; how it is read, the asking side knows
 * @param basis the article or decree, or why the default was chosen
 * @param confirmed whether the basis has been read in the text of the law
 * @param since first day on which it holds
 * @param choices the values that it may take; empty when any value of its kind will do
 * @param number what it must be as a number; null where its first value says it
 * @param regional whether a region may set its own
 */
public record Parameter(
        String code,
        @Nullable String region,
        String value,
        Text title,
        Text basis,
        boolean confirmed,
        LocalDate since,
        List<ParameterChoice> choices,
        @Nullable ParameterNumber number,
        boolean regional) {

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** What holds until an office sets something else. */
    public static Parameter of(ParameterDefault d) {
        return new Parameter(
                d.code(),
                null,
                d.value(),
                d.title(),
                d.basis(),
                d.confirmed(),
                d.since(),
                d.choices(),
                d.number(),
                d.regional());
    }

    /** An edition of it that an office sets. */
    public Parameter set(@Nullable String by, String now, String article, boolean read, LocalDate from) {
        return new Parameter(code, by, now, title, Text.same(article), read, from, choices, number, regional);
    }

    /** What the value means: the words of its choice, or the value itself. */
    public Text meaning() {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(ParameterChoice::label)
                .findFirst()
                .orElseGet(() -> number == null || number.unit() == null
                        ? Text.same(value)
                        : Text.of(
                                value.replace('.', ',') + " " + number.unit().id(),
                                value + " " + number.unit().en()));
    }
}
