package simpul.core.registry.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Checks of entered text: its length, and that it is there. Pure. */
final class Words {
    static final int TITLE = 200;
    static final int NOTE = 500;
    static final int LONG = 2000;
    static final int LINES = 30;

    private Words() {}

    static void atMost(List<Finding> findings, String field, String text, int most) {
        if (text.length() > most) {
            findings.add(Finding.blocking(
                    "TEXT_TOO_LONG",
                    field,
                    Text.of(
                            "Isian terlalu panjang: " + text.length() + " huruf, paling banyak " + most + ".",
                            "Too long: " + text.length() + " characters, at most " + most + ".")));
        }
    }

    static void required(List<Finding> findings, String field, String text, Text message) {
        if (text.isBlank()) {
            findings.add(Finding.blocking("TEXT_MISSING", field, message));
        }
    }

    static void lines(List<Finding> findings, String field, int count) {
        if (count > LINES) {
            findings.add(Finding.blocking(
                    "TOO_MANY_LINES",
                    field,
                    Text.of(
                            "Terlalu banyak baris: " + count + ", paling banyak " + LINES + ".",
                            "Too many lines: " + count + ", at most " + LINES + ".")));
        }
    }

    /** The findings of a single required text. */
    static Optional<Finding> said(String field, String text, Text missing) {
        List<Finding> findings = new ArrayList<>();
        required(findings, field, text, missing);
        atMost(findings, field, text, LONG);
        return findings.stream().findFirst();
    }
}
