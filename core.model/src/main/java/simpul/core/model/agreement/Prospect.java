package simpul.core.model.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A PKS that names a sector and does not entitle a region to it now.
 *
 * @param stage where it stands
 * @param starts first day; null until it is known
 * @param ends last day; null until it is known
 */
public record Prospect(
        String agreement,
        String title,
        Stage stage,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {}
