package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/** What is landed, farmed, sent and needed of each species under an agreement: by the own region, or by its partners. */
final class Supply {
    static final Supply OWN = new Supply(Coverage.OWN);
    static final Supply PARTNERS = new Supply(Coverage.PARTNERS);

    private final Of landed;
    private final Of farmed;
    private final Of sent;
    private final Of needed;

    private Supply(Coverage whose) {
        this.landed = of(Landing.TYPE, Landing.SPECIES, Landing.WEIGHT, whose);
        this.farmed = of(Harvest.TYPE, Harvest.SPECIES, Harvest.WEIGHT, whose);
        this.sent = of(Lot.TYPE, Lot.SPECIES, Lot.WEIGHT, whose);
        this.needed = of(Need.TYPE, Need.SPECIES, Need.WEIGHT, whose);
    }

    private record Of(Aggregate asked, Dimension species, Measure weight) {}

    private static Of of(RecordType type, Field<String> species, Field<BigDecimal> weight, Coverage whose) {
        Dimension by = Dimension.of(species);
        Measure sum = Measure.sum(weight);
        return new Of(
                Aggregate.over(type)
                        .by(Dimension.agreement(), Dimension.owner(), by)
                        .measure(sum)
                        .scope(whose),
                by,
                sum);
    }

    Aggregate[] asks() {
        return new Aggregate[] {landed.asked, farmed.asked, sent.asked, needed.asked};
    }

    /** By species, what one region has of it under one agreement; the four figures in the order of the columns. */
    Map<String, List<Optional<BigDecimal>>> of(Answers answers, String agreement, String region) {
        List<Of> all = List.of(landed, farmed, sent, needed);
        Map<String, List<Optional<BigDecimal>>> bySpecies = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Of one = all.get(i);
            for (Group group : answers.to(one.asked)) {
                boolean meant = group.key(Dimension.agreement())
                                .filter(agreement::equals)
                                .isPresent()
                        && group.key(Dimension.owner()).filter(region::equals).isPresent();
                if (meant) {
                    bySpecies
                            .computeIfAbsent(group.key(one.species).orElseThrow(), s -> nothing())
                            .set(i, group.figure(one.weight));
                }
            }
        }
        return bySpecies;
    }

    static List<Optional<BigDecimal>> nothing() {
        return new ArrayList<>(Collections.nCopies(4, Optional.empty()));
    }

    /** What is left or lacking; none as long as no need is known. */
    static Optional<BigDecimal> balance(List<Optional<BigDecimal>> figures) {
        BigDecimal here = figures.get(0)
                .orElse(BigDecimal.ZERO)
                .add(figures.get(1).orElse(BigDecimal.ZERO))
                .subtract(figures.get(2).orElse(BigDecimal.ZERO));
        return figures.get(3).map(here::subtract);
    }
}
