package simpul.core.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken in.
 *
 * @param sheet the sheet; null for the one that was chosen before, or the first
 * @param columns what each column holds, see {@link ImportTable#columns()}; null for what was chosen before, was kept for
 *     these headings, or can be recognised
 * @param dryRun whether to check only
 */
public record ImportOrder(@Nullable String sheet, @Nullable List<String> columns, boolean dryRun) {}
