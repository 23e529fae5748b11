package simpul.core.model.sector.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the other parties of a record's agreement learn of many records without seeing one of them: how many, and the sums of
 * some numbers, for each month, quarter or year and each combination of some fields.
 *
 * <pre>{@code
 * RecordType.of("lot", 1, "Lot ikan", "Fish lot").fields(SPECIES, WEIGHT, CERTIFICATE, SHIPPED, AGREEMENT)...
 *         .shareTotals(SharedTotals.quarterly(3).by(SPECIES).sums(WEIGHT))
 * }</pre>
 *
 * <p>Only records count that name an agreement which was in force on their day and to which owner and reader are party; with
 * a workflow only those that have come {@link #from} a state on. The smallest cells (owner, agreement, period and the fields)
 * are all that is ever given away: one with fewer than so many records is left out, of every answer, and every sum is made
 * of whole cells that are not. So no two answers can be subtracted from each other to learn more than the cells say. A cell is given away when
 * its period is over. A {@link simpul.core.model.sector.question.Coverage#PARTNERS question} of a screen reads them. Immutable; compared by value.
 */
public final class SharedTotals {
    private final int months;
    private final int atLeast;
    private final List<Field<?>> fields;
    private final List<Field<?>> numbers;
    private final @Nullable String from;

    private SharedTotals(
            int months, int atLeast, List<Field<?>> fields, List<Field<?>> numbers, @Nullable String from) {
        this.months = months;
        this.atLeast = atLeast;
        this.fields = fields;
        this.numbers = numbers;
        this.from = from;
    }

    /**
     * For each month that is over.
     *
     * @param atLeast how many records a cell has at least, and how many values each of its sums; 1 where a record is a total itself
     */
    public static SharedTotals monthly(int atLeast) {
        return new SharedTotals(1, atLeast, List.of(), List.of(), null);
    }

    /** The same for each quarter. */
    public static SharedTotals quarterly(int atLeast) {
        return new SharedTotals(3, atLeast, List.of(), List.of(), null);
    }

    /** The same for each year. */
    public static SharedTotals yearly(int atLeast) {
        return new SharedTotals(12, atLeast, List.of(), List.of(), null);
    }

    /** Apart for each value of these queryable fields, whose values are chosen from a list. */
    public SharedTotals by(Field<?>... all) {
        return new SharedTotals(months, atLeast, List.of(all), numbers, from);
    }

    /** With the sums of these queryable numbers; the number of records is always said. */
    public SharedTotals sums(Field<?>... all) {
        return new SharedTotals(months, atLeast, fields, List.of(all), from);
    }

    /** Only records that stand in this state or in one that is only reached through it; drafts never count. */
    public SharedTotals from(String state) {
        return new SharedTotals(months, atLeast, fields, numbers, state);
    }

    /** How many months a cell spans: 1, 3 or 12. */
    public int months() {
        return months;
    }

    public int atLeast() {
        return atLeast;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    public List<Field<?>> numbers() {
        return numbers;
    }

    /** Code of the state from which on records count; empty for types without workflow. */
    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    private static String codes(List<Field<?>> all) {
        return all.stream().<String>map(Field::code).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedTotals t && t.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    @Override
    public String toString() {
        return "at least " + atLeast + " in " + months + " months by (" + codes(fields) + ") sums (" + codes(numbers)
                + ") from " + from;
    }
}
