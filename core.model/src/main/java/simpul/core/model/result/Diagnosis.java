package simpul.core.model.result;

import simpul.core.model.text.Text;

/**
 * What an operator or vendor reads when something of theirs does not work: what happened, why, what to do.
 *
 * @param code stable code with a page in {@code docs/messages}, e.g. {@code STORE_NEWER_SCHEMA}
 * @param subject what it is about: a file, a module and its version, a setting
 */
public record Diagnosis(String code, String subject, Text what, Text why, Text remedy) {}
