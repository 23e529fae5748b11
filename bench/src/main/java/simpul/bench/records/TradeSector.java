package simpul.bench.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
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
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;

/** Fish lots in two schemas, the newer one with another code for the weight and a further field; and three things to race for. */
final class TradeSector implements Sector {
    static final String ID = "dagang";
    static final int SPECIES_COUNT = 20;
    private static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<String> SPECIES = Field.choice(
                    "spesies",
                    "Spesies",
                    "Species",
                    IntStream.range(0, SPECIES_COUNT)
                            .mapToObj(i -> Choice.of("S" + i, "Spesies " + i, "Species " + i))
                            .toArray(Choice[]::new))
            .required()
            .queryable();
    private static final Field<BigDecimal> OLD_WEIGHT = weight("berat");
    static final Field<BigDecimal> WEIGHT = weight("berat_kg");
    private static final Field<BigDecimal> VALUE =
            Field.money("nilai", "Nilai", "Value").required().queryable();
    static final Field<Boolean> CERTIFIED =
            Field.yesNo("sah", "Bersertifikat", "Certified").queryable();
    private static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "PKS", "Agreement").queryable();

    static final RecordType FIRST = lots(1).fields(NUMBER, DAY, SPECIES, OLD_WEIGHT, VALUE, AGREEMENT);
    static final RecordType LOT = lots(2).fields(NUMBER, DAY, SPECIES, WEIGHT, VALUE, AGREEMENT, CERTIFIED)
            .upcast(1, u -> u.renamed("berat", WEIGHT).defaulted(CERTIFIED, true));

    static final Field<String> AREA =
            Field.text("wpp", "WPP", "Area").required().queryable();
    private static final Field<LocalDate> FROM =
            Field.date("mulai", "Mulai", "From").required().queryable();
    private static final Field<LocalDate> TO =
            Field.date("sampai", "Sampai", "To").required().queryable();
    private static final Field<String> WHO =
            Field.text("siapa", "Siapa", "Who").required().queryable();
    static final RecordType SLOT = RecordType.of("tempat", 1, "Tempat", "Place")
            .fields(WHO, AREA, FROM, TO)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(
                    Constraint.unique("SIAPA_GANDA", WHO).nationwide(),
                    Constraint.noOverlap("MASA_GANDA", FROM, TO, AREA).nationwide());
    static final RecordType CATCH = RecordType.of("tangkap", 1, "Tangkapan", "Catch")
            .fields(AREA, FROM)
            .happensOn(FROM)
            .owner(Owner.REGION)
            .constraints(Constraint.ceiling("KUOTA", Limit.of(1), AREA).nationwide());

    static final Measure SUM = Measure.sum(WEIGHT);
    static final Measure WORTH = Measure.sum(VALUE);
    static final Aggregate BY_SPECIES =
            Aggregate.over(LOT).by(Dimension.of(SPECIES)).measure(Measure.count(), SUM, WORTH);
    private static final Aggregate ALL = Aggregate.over(LOT);
    private static final Aggregate SOUND = Aggregate.over(LOT).where(Filter.is(CERTIFIED, true));

    private final RecordType lot;

    TradeSector(RecordType lot) {
        this.lot = lot;
    }

    private static Field<BigDecimal> weight(String code) {
        return Field.decimal(code, "Berat", "Weight", 2, "kg").required().queryable();
    }

    private static RecordType lots(int schema) {
        return RecordType.of("lot", schema, "Lot", "Lot")
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    @Override
    public void define(SectorSpec s) {
        s.id(ID).title("Dagang", "Trade").records(lot, SLOT, CATCH);
        if (lot == LOT) {
            s.indicators(Indicator.of("patuh", "Patuh", "Compliance", "%")
                            .asks(ALL, SOUND)
                            .measured(a -> Measurement.percentage(a.count(SOUND), a.count(ALL))))
                    .screens(Screen.of(
                                    "jumlah",
                                    "Jumlah",
                                    "Sums",
                                    "scale",
                                    r -> View.figures(r.answers().to(BY_SPECIES).stream()
                                            .map(g -> Figure.of(
                                                    g.key(Dimension.of(SPECIES)).orElse("-"),
                                                    g.key(Dimension.of(SPECIES)).orElse("-"),
                                                    Cell.of(g.figure(SUM), "kg")))
                                            .toArray(Figure[]::new)))
                            .asks(BY_SPECIES));
        }
    }
}
