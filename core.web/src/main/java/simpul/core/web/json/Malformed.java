package simpul.core.web.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** Says in plain words why a body is no JSON document that can be read. Stateless. */
final class Malformed {
    // The parser tells of a doubled name in words alone.
    private static final Pattern TWICE = Pattern.compile("Duplicate [Ff]ield '([^']{1,200})'");

    private Malformed() {}

    static Problem of(JsonProcessingException failure) {
        if (failure instanceof StreamConstraintsException) {
            return Problem.of(
                    ProblemKind.MALFORMED,
                    Text.of(
                            "Isi JSON bersarang terlalu dalam, atau sebuah bilangan atau teks di dalamnya terlalu panjang.",
                            "The JSON body is nested too deep, or a number or text in it is too long."));
        }
        Matcher twice = TWICE.matcher(String.valueOf(failure.getOriginalMessage()));
        if (twice.find()) {
            return twice(twice.group(1));
        }
        JsonLocation at = failure.getLocation();
        return at == null ? at(1, 1) : at(at.getLineNr(), at.getColumnNr());
    }

    static Problem at(int line, int column) {
        return Problem.of(
                ProblemKind.MALFORMED,
                Text.of(
                        "Isi bukan JSON yang benar (baris " + line + ", kolom " + column + ").",
                        "The body is not valid JSON (line " + line + ", column " + column + ")."));
    }

    private static Problem twice(String field) {
        return new Problem(
                ProblemKind.MALFORMED,
                Text.of("Satu isian tertulis dua kali.", "A field stands there twice."),
                List.of(Finding.blocking(
                        "FIELD_TWICE",
                        field,
                        Text.of(
                                "Isian ini tertulis dua kali dalam satu objek.",
                                "This field stands twice in one object."))));
    }
}
