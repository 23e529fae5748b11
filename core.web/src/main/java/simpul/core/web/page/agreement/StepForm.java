package simpul.core.web.page.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Notice;

/**
 * The next step: what stands in its way, and the form that takes it.
 *
 * @param notice everything that the step would be answered with
 * @param form null where the reader may not take it
 */
public record StepForm(
        String title,
        String output,
        Notice notice,
        @Nullable Form form,
        String action,
        int version,
        String stage,
        List<Field> fields,
        boolean open,
        boolean ready) {}
