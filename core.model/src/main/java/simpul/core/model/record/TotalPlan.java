package simpul.core.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question about totals that partners share. Cells are made of the records of one owner, agreement and period with the same values
 * of some columns; the question's conditions, groups and figures are about cells.
 *
 * @param question with groups and conditions over the columns of cells only, and figures {@code rows}, {@code sum} and {@code present}
 * @param months how many months a cell spans
 * @param atLeast how many records it has at least, and how many values of each number
 * @param columns by which cells lie apart, beside owner, agreement and period
 * @param numbers of which cells have sums
 * @param states in which records count; empty where the type has no workflow
 * @param first the first day of the first cell; null for all
 * @param last the last day of the last cell
 */
public record TotalPlan(
        AskPlan question,
        int months,
        int atLeast,
        List<PlanColumn> columns,
        List<PlanColumn> numbers,
        Set<String> states,
        @Nullable LocalDate first,
        LocalDate last) {
    public TotalPlan {
        columns = List.copyOf(columns);
        numbers = List.copyOf(numbers);
        states = Set.copyOf(states);
    }
}
