package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Span;
import simpul.core.model.sector.record.Field;

/** How much of what the fishing areas allow has been caught since the year began. */
final class AreaUse {
    static final Measure QUOTA = Measure.sum(Quota.AMOUNT);
    static final Measure ALLOWED = Measure.sum(Quota.ALLOWED);

    static final Aggregate CAUGHT = Catches.BY_AREA.span(Span.SINCE_YEAR);
    static final Aggregate QUOTAS = Aggregate.over(Quota.TYPE)
            .by(Dimension.of(Quota.WPP), Dimension.of(Quota.YEAR))
            .measure(QUOTA, ALLOWED)
            .span(Span.SINCE_YEAR);

    static final Indicator USE = Indicator.of("pemanfaatan_jtb", "Pemanfaatan JTB", "Use of the allowable catch", "%")
            .down(100)
            .asks(CAUGHT, QUOTAS)
            .measured(AreaUse::use);

    private AreaUse() {}

    /** Catches of an area and year, in kilograms. */
    static Map<String, BigDecimal> caught(Answers answers) {
        Map<String, BigDecimal> caught = new HashMap<>();
        for (Group group : answers.to(CAUGHT)) {
            group.figure(Catches.LANDED_KG).ifPresent(kg -> caught.merge(key(group, Landing.WPP), kg, BigDecimal::add));
        }
        return caught;
    }

    static String key(Group group, Field<String> wpp) {
        return group.key(Dimension.of(wpp)).orElse("");
    }

    private static Measurement use(Answers answers) {
        Map<String, BigDecimal> caught = caught(answers);
        BigDecimal top = BigDecimal.ZERO;
        BigDecimal bottom = BigDecimal.ZERO;
        long areas = 0;
        for (Group group : answers.to(QUOTAS)) {
            BigDecimal allowed = group.figure(ALLOWED).orElse(BigDecimal.ZERO);
            if (allowed.signum() > 0) {
                top = top.add(caught.getOrDefault(key(group, Quota.WPP), BigDecimal.ZERO));
                bottom = bottom.add(allowed);
                areas++;
            }
        }
        return areas == 0
                ? Measurement.none("JTB belum dicatat.", "The allowable catch is not recorded.")
                : Measurement.percentage(top, bottom, areas);
    }
}
