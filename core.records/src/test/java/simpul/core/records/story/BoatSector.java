package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** A small sector with one of everything. */
final class BoatSector implements Sector {
    static final Field<String> PLATE =
            Field.text("tanda", "Tanda selar", "Plate").required().queryable().searchable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<BigDecimal> TONS = Field.decimal("ton", "Muatan", "Load", 3, "ton")
            .required()
            .range(0, 1000)
            .queryable();
    static final Field<String> KIND = Field.choice(
                    "jenis",
                    "Jenis",
                    "Kind",
                    Choice.of("JARING", "Jaring", "Net"),
                    Choice.of("PANCING", "Pancing", "Line"))
            .queryable();
    static final Field<String> SKIPPER =
            Field.text("nakhoda", "Nakhoda", "Skipper").personal();
    static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "Agreement").queryable();
    static final Field<Boolean> LARGE = Field.yesNo("besar", "Besar", "Large").queryable();

    static final RecordType TRIP = RecordType.of("trip", 1, "Trip", "Trip")
            .fields(PLATE, DAY, TONS, KIND, SKIPPER, AGREEMENT, LARGE)
            .key(PLATE)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("TANDA_GANDA", PLATE).says("Tanda ini sudah ada.", "This plate exists."))
            .derive(LARGE, r -> r.value(TONS).compareTo(BigDecimal.TEN) > 0);

    static final Aggregate SAME_DAY = Aggregate.over(TRIP).where(Filter.same(DAY));
    static final Aggregate ALL = Aggregate.over(TRIP).measure(Measure.count(), Measure.sum(TONS), Measure.avg(TONS));
    static final Aggregate BY_KIND = ALL.by(Dimension.of(KIND), Dimension.quarter());

    @Override
    public void define(SectorSpec s) {
        s.id("kapal")
                .title("Kapal", "Boats")
                .icon("fish")
                .records(TRIP)
                .rules(Rule.record(
                                "SEHARI_DUA",
                                TRIP,
                                "Paling banyak dua trip sehari",
                                "Two trips a day",
                                "Perda 1",
                                f -> {
                                    if (f.answers().count(SAME_DAY) >= 2) {
                                        return List.of(Finding.blocking(
                                                "TERLALU_BANYAK", DAY.code(), Text.of("Sudah dua.", "Two already.")));
                                    }
                                    return List.of();
                                })
                        .asks(SAME_DAY))
                .indicators(Indicator.of("muatan", "Muatan", "Load", "ton")
                        .asks(ALL)
                        .measured(a -> a.figure(ALL, Measure.sum(TONS))
                                .map(t -> Measurement.of(t, a.count(ALL)))
                                .orElseGet(() -> Measurement.none("Belum ada trip.", "No trips yet."))))
                .screens(Screen.of(
                                "ikhtisar",
                                "Ikhtisar",
                                "Overview",
                                "fish",
                                r -> View.figures(
                                        Figure.of(
                                                "Trip",
                                                "Trips",
                                                Cell.of(r.answers().count(ALL))),
                                        Figure.of(
                                                "Rata-rata",
                                                "Mean",
                                                Cell.of(r.answers().figure(ALL, Measure.avg(TONS)), "ton")),
                                        Figure.of(
                                                "Jenis",
                                                "Kinds",
                                                Cell.of(r.answers().to(BY_KIND).size()))))
                        .asks(ALL, BY_KIND));
    }
}
