package simpul.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorClaim;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

@Component
@SectorClaim(id = "pakan", title = "Pakan", english = "Feed", icon = "fish", records = "pakan:1")
public final class PakanSector implements Sector {
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<BigDecimal> MASS = Field.decimal("massa", "Massa", "Mass", 2, "kg")
            .required()
            .range(0, 1_000_000)
            .queryable();
    static final Field<String> LETTER =
            Field.text("surat", "Nomor surat", "Letter").required().longest(60).queryable();
    static final Field<String> AGREEMENT =
            Field.agreement("perjanjian", "Perjanjian (PKS)", "Agreement (PKS)").queryable();

    static final RecordType FEED = RecordType.of("pakan", 1, "Pakan", "Feed")
            .fields(DAY, MASS, LETTER, AGREEMENT)
            .key(LETTER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("SURAT_GANDA", LETTER)
                    .says("Surat ini sudah tercatat.", "This letter is recorded already."));

    static final Measure TOTAL = Measure.sum(MASS);
    static final Aggregate ALL = Aggregate.over(FEED).measure(Measure.count(), TOTAL);

    @Override
    public void define(SectorSpec s) {
        s.id("pakan")
                .title("Pakan", "Feed")
                .icon("fish")
                .records(FEED)
                .indicators(Indicator.of("pakan_tersalur", "Pakan tersalur", "Feed delivered", "kg")
                        .asks(ALL)
                        .measured(a -> a.figure(ALL, TOTAL)
                                .map(mass -> Measurement.of(mass, a.count(ALL)))
                                .orElseGet(
                                        () -> Measurement.none("Belum ada penyaluran.", "Nothing was delivered yet."))))
                .screens(Screen.of(
                        "pakan",
                        "Pakan",
                        "Feed",
                        "fish",
                        request -> View.table(RecordQuery.of(FEED).in(DAY, request.period()), DAY, LETTER, MASS)));
    }
}
