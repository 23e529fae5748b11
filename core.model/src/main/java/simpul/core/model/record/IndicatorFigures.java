package simpul.core.model.record;

import java.util.List;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.text.Text;

/** An indicator measured for a region's agreements in a period. */
public record IndicatorFigures(
        String sector,
        String version,
        String code,
        Text title,
        String unit,
        Period period,
        List<ForAgreement> figures) {
    public IndicatorFigures {
        figures = List.copyOf(figures);
    }

    /** The figure of one agreement. */
    public record ForAgreement(String agreement, String title, Measurement measurement) {}
}
