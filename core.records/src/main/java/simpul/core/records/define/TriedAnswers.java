package simpul.core.records.define;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.records.ask.SectorParameters;

/**
 * Answers without records behind them: none at all, or one made-up group for each question. Immutable.
 *
 * @param some whether there is something
 */
record TriedAnswers(Definition definition, List<Aggregate> asked, boolean some) implements Answers {
    @Override
    public List<Group> to(Aggregate question) {
        if (!asked.contains(question)) {
            throw new IllegalArgumentException("Not asked beside this function: " + question);
        }
        if (!some && !question.dimensions().isEmpty()) {
            return List.of();
        }
        List<@Nullable String> keys = new ArrayList<>();
        question.dimensions().forEach(d -> keys.add(key(question, d)));
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        question.measures().forEach(m -> figures.add(figure(m)));
        return List.of(Group.of(question, keys, figures));
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return SectorParameters.known(definition, parameter).value();
    }

    private @Nullable BigDecimal figure(Measure measure) {
        boolean counts = measure.field().isEmpty() || measure.kind().equals("distinct");
        return some ? BigDecimal.valueOf(2) : counts ? BigDecimal.ZERO : null;
    }

    private static String key(Aggregate question, Dimension dimension) {
        return switch (dimension.kind()) {
            case "state" ->
                question.type().workflow().map(f -> f.start().code()).orElse("contoh");
            case "month" -> "2026-02";
            case "quarter" -> "2026-1";
            case "year" -> "2026";
            case "owner", "province" -> "81";
            case "bands" ->
                dimension.bands().isEmpty()
                        ? "contoh"
                        : dimension.bands().get(0).key();
            default -> dimension.field().map(MadeUp::key).orElse("contoh");
        };
    }
}
