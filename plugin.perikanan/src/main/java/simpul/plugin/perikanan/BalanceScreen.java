package simpul.plugin.perikanan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** What the region lands, farms, sends and needs of each species: where one partner has more, the other may need it. */
final class BalanceScreen {
    private static final Measure SENT_KG = Measure.sum(Lot.WEIGHT);
    private static final Measure NEEDED_KG = Measure.sum(Need.WEIGHT);
    private static final Aggregate LANDED =
            Aggregate.over(Landing.TYPE).by(Dimension.of(Landing.SPECIES)).measure(Catches.LANDED_KG);
    private static final Aggregate FARMED =
            Aggregate.over(Harvest.TYPE).by(Dimension.of(Harvest.SPECIES)).measure(Catches.FARMED_KG);
    private static final Aggregate SENT =
            Aggregate.over(Lot.TYPE).by(Dimension.of(Lot.SPECIES)).measure(SENT_KG);
    private static final Aggregate NEEDED =
            Aggregate.over(Need.TYPE).by(Dimension.of(Need.SPECIES)).measure(NEEDED_KG);

    static final Screen SCREEN = Screen.of(
                    "neraca", "Neraca pasok dan butuh", "Supply and need", "scale", BalanceScreen::view)
            .asks(asks());

    private static final List<Text> HEADINGS = List.of(
            Text.of("Spesies", "Species"),
            Text.of("Tangkapan", "Caught"),
            Text.of("Budidaya", "Farmed"),
            Text.of("Dikirim", "Sent"),
            Text.of("Kebutuhan", "Need"),
            Text.of("Sisa atau kurang", "Left or lacking"));

    private BalanceScreen() {}

    private static Aggregate[] asks() {
        return Stream.concat(Stream.of(LANDED, FARMED, SENT, NEEDED), Stream.of(PartnerBalance.asks()))
                .toArray(Aggregate[]::new);
    }

    private static View view(ScreenRequest request) {
        return View.stack(
                request.node(BalanceScreen::balance, LANDED, FARMED, SENT, NEEDED),
                View.group("Mitra perjanjian", "Partners of agreements", PartnerBalance.view(request)),
                View.table(
                        RecordQuery.of(Need.TYPE).in(Need.MONTH, request.period()),
                        Need.MONTH,
                        Need.SPECIES,
                        Need.WEIGHT));
    }

    private static View balance(Answers answers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String species : species(answers)) {
            Optional<BigDecimal> landed = of(answers, LANDED, Landing.SPECIES, Catches.LANDED_KG, species);
            Optional<BigDecimal> farmed = of(answers, FARMED, Harvest.SPECIES, Catches.FARMED_KG, species);
            Optional<BigDecimal> sent = of(answers, SENT, Lot.SPECIES, SENT_KG, species);
            Optional<BigDecimal> needed = of(answers, NEEDED, Need.SPECIES, NEEDED_KG, species);
            BigDecimal here = landed.orElse(BigDecimal.ZERO)
                    .add(farmed.orElse(BigDecimal.ZERO))
                    .subtract(sent.orElse(BigDecimal.ZERO));
            rows.add(List.of(
                    Cell.of(Species.name(species)),
                    tons(landed),
                    tons(farmed),
                    tons(sent),
                    tons(needed),
                    tons(needed.map(here::subtract))));
        }
        return View.grid(Text.of("Menurut spesies", "By species"), HEADINGS, rows);
    }

    private static Set<String> species(Answers answers) {
        Set<String> all = new TreeSet<>();
        add(all, answers, LANDED, Landing.SPECIES);
        add(all, answers, FARMED, Harvest.SPECIES);
        add(all, answers, SENT, Lot.SPECIES);
        add(all, answers, NEEDED, Need.SPECIES);
        return all;
    }

    private static void add(Set<String> all, Answers answers, Aggregate question, Field<String> by) {
        answers.to(question).forEach(g -> g.key(Dimension.of(by)).ifPresent(all::add));
    }

    private static Optional<BigDecimal> of(
            Answers answers, Aggregate question, Field<String> by, Measure measure, String species) {
        return answers.to(question).stream()
                .filter(g -> g.key(Dimension.of(by)).filter(species::equals).isPresent())
                .findFirst()
                .flatMap((Group g) -> g.figure(measure));
    }

    private static Cell tons(Optional<BigDecimal> kilograms) {
        return Cell.of(kilograms.map(kg -> kg.movePointLeft(3).setScale(2, RoundingMode.HALF_UP)), "ton");
    }
}
