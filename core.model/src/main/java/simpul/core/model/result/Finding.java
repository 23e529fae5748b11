package simpul.core.model.result;

import simpul.core.model.text.Text;

/**
 * One thing that a check has to say, with its legal basis where there is one.
 *
 * @param code stable code, upper snake case, e.g. {@code PKS_CLAUSE_MISSING}; has a page in {@code docs/messages}
 * @param severity whether it refuses the step
 * @param message what is wrong and what to do, one plain sentence
 * @param basis the article that asks for it, e.g. {@code PP 28/2018 Ps 19(2)}; empty when the rule is technical
 * @param field the input field that it is about, e.g. {@code parties[1].agency}; empty when it is about the whole
 */
public record Finding(String code, Severity severity, Text message, String basis, String field) {
    public Finding {
        if (message.missing().isPresent()) {
            throw new IllegalArgumentException("A finding needs both languages: " + message);
        }
    }

    /** A finding that refuses the step. */
    public static Finding blocking(String code, String field, Text message) {
        return new Finding(code, Severity.BLOCKING, message, "", field);
    }

    /** A finding that stays visible and lets the step pass. */
    public static Finding warning(String code, String field, Text message) {
        return new Finding(code, Severity.WARNING, message, "", field);
    }

    /** The same finding with its legal basis. */
    public Finding basedOn(String article) {
        return new Finding(code, severity, message, article, field);
    }

    /** Whether it refuses the step. */
    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }
}
