package simpul.core.model.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new edition of a parameter as an office enters it.
 *
 * @param region code of the region that sets it for itself; null for the whole platform
 * @param basis the article or decree that says so
 * @param since first day on which it holds
 */
public record ParameterDraft(String code, @Nullable String region, String value, String basis, LocalDate since) {}
