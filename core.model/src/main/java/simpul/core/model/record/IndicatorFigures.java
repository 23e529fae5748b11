package simpul.core.model.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.question.Target;
import simpul.core.model.text.Text;

/**
 * An indicator measured for a region's agreements in a period.
 *
 * @param target what it should reach on the last day of the period; null without a target
 */
public record IndicatorFigures(
        String sector,
        String version,
        String code,
        Text title,
        String unit,
        Period period,
        @Nullable Target target,
        List<ForAgreement> figures) {
    public IndicatorFigures {
        figures = List.copyOf(figures);
    }

    /** The figure of one agreement. */
    public record ForAgreement(String agreement, String title, Measurement measurement) {}
}
