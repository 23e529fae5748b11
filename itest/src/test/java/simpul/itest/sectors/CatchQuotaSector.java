package simpul.itest.sectors;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Limit;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;

/** Catches of a fishing area that may not go beyond the quota of their year. */
@Component
@SectorClaim(
        id = "uji_kuota",
        title = "Uji kuota",
        english = "Quota trial",
        icon = "puzzle",
        records = {"kuota:1", "tangkapan:1"})
public final class CatchQuotaSector implements Sector {
    private static final Choice[] AREAS = {
        Choice.of("714", "WPPNRI 714", "WPPNRI 714"), Choice.of("715", "WPPNRI 715", "WPPNRI 715")
    };
    private static final Field<Long> OF_YEAR = Field.integer("tahun", "Tahun", "Year")
            .ungrouped()
            .required()
            .range(2000, 2100)
            .queryable();
    private static final Field<String> OF_AREA =
            Field.choice("wpp", "WPPNRI", "Fishing area", AREAS).required().queryable();
    private static final Field<BigDecimal> QUOTA = Field.decimal("kuota", "Kuota", "Quota", 1, "ton")
            .required()
            .range(0, 1_000_000)
            .queryable();
    private static final Field<LocalDate> SINCE =
            Field.date("berlaku", "Berlaku", "Since").required().queryable();
    private static final RecordType QUOTAS = RecordType.of("kuota", 1, "Kuota", "Quota")
            .fields(OF_YEAR, OF_AREA, QUOTA, SINCE)
            .key(OF_YEAR, OF_AREA)
            .constraints(Constraint.unique("KUOTA_GANDA", OF_AREA, OF_YEAR))
            .happensOn(SINCE)
            .owner(Owner.REGION);

    private static final Field<String> AREA =
            Field.choice("wpp", "WPPNRI", "Fishing area", AREAS).required().queryable();
    private static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    private static final Field<BigDecimal> TONS = Field.decimal("berat", "Berat", "Weight", 1, "ton")
            .required()
            .range(0, 1_000_000)
            .queryable();
    private static final Field<Long> YEAR =
            Field.integer("tahun", "Tahun", "Year").ungrouped().queryable();
    private static final RecordType CATCH = RecordType.of("tangkapan", 1, "Tangkapan", "Catch")
            .fields(DAY, AREA, TONS, YEAR)
            .derive(YEAR, r -> (long) r.value(DAY).getYear())
            .constraints(Constraint.ceiling("KUOTA_HABIS", TONS, Limit.in(QUOTAS, QUOTA, OF_AREA, OF_YEAR), AREA, YEAR)
                    .warnAt(80)
                    .says("Kuota WPPNRI ini untuk tahun itu terlampaui.", "The quota of this area is exceeded.")
                    .basedOn("PP 11/2023"))
            .happensOn(DAY)
            .owner(Owner.REGION);
    private static final Measure SUM = Measure.sum(TONS);
    private static final Aggregate CAUGHT = Aggregate.over(CATCH).measure(Measure.count(), SUM);

    @Override
    public void define(SectorSpec s) {
        s.id("uji_kuota")
                .title("Uji kuota", "Quota trial")
                .records(QUOTAS, CATCH)
                .screens(Screen.of(
                                "realisasi",
                                "Realisasi",
                                "Use",
                                "target",
                                r -> View.figures(Figure.of(
                                        "Tertangkap",
                                        "Caught",
                                        Cell.of(r.answers().figure(CAUGHT, SUM), "ton"))))
                        .asks(CAUGHT));
    }
}
