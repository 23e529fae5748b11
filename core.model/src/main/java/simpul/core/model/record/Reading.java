package simpul.core.model.record;

/**
 * How one version of a type reads its records, whichever schema they were written in.
 *
 * @param mark stands for everything that decides what a projection row holds; rows that bear another are read from their
 *     records until they have been filled again
 */
public record Reading(TypeShape shape, String mark) {}
