package simpul.core.model.parameter;

import simpul.core.model.text.Text;

/**
 * One of the values that a parameter may take, and what it means to who chooses it. Immutable.
 *
 * <pre>{@code new ParameterChoice("TRIWULANAN", Text.of("Tiap triwulan", "Every quarter"))}</pre>
 *
 * @param value as it is stored
 */
public record ParameterChoice(String value, Text label) {}
