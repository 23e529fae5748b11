package simpul.core.records.story;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;

/** One record type in three schemas: renamed, recoded, dropped, defaulted, scaled, newly queryable, and computed anew. */
final class CatchSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<LocalDate> UNTIL = Field.date("sampai", "Sampai", "Until");
    static final Field<LocalDate> UNTIL_ASKED = UNTIL.queryable();
    static final Field<Boolean> LARGE = Field.yesNo("besar", "Besar", "Large").queryable();

    static final Field<BigDecimal> WEIGHT =
            Field.decimal("berat", "Berat", "Weight", 2, "kg").required().queryable();
    static final Field<String> KIND = Field.choice(
                    "jenis", "Jenis", "Kind", Choice.of("A", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"))
            .queryable();
    static final Field<String> NOTE = Field.text("catatan", "Catatan", "Note").searchable();

    static final Field<BigDecimal> MASS_2 =
            Field.decimal("massa", "Massa", "Mass", 2, "kg").required().queryable();
    static final Field<BigDecimal> MASS =
            Field.decimal("massa", "Massa", "Mass", 3, "kg").required().queryable();
    static final Field<String> NEW_KIND = Field.choice(
                    "jenis", "Jenis", "Kind", Choice.of("ALFA", "Alfa", "Alpha"), Choice.of("B", "Beta", "Beta"))
            .queryable();
    static final Field<String> AREA =
            Field.text("wpp", "WPP", "Area").queryable().searchable();
    static final Field<Boolean> VALID = Field.yesNo("sah", "Sah", "Valid").queryable();
    static final Field<Long> CREW = Field.integer("awak", "Awak", "Crew").queryable();

    static final RecordType FIRST = type(1).fields(NUMBER, DAY, UNTIL, LARGE, WEIGHT, KIND, NOTE)
            .derive(LARGE, r -> r.value(WEIGHT).compareTo(BigDecimal.TEN) > 0);

    static final RecordType SECOND = type(2).fields(NUMBER, DAY, UNTIL, LARGE, MASS_2, NEW_KIND, AREA)
            .derive(LARGE, r -> r.value(MASS_2).compareTo(BigDecimal.TEN) > 0)
            .upcast(
                    1,
                    u -> u.renamed("berat", MASS_2)
                            .recoded(NEW_KIND, Map.of("A", "ALFA"))
                            .defaulted(AREA, "71'5")
                            .dropped("catatan"));

    static final RecordType THIRD = type(3).fields(NUMBER, DAY, UNTIL_ASKED, LARGE, MASS, NEW_KIND, AREA, VALID, CREW)
            .derive(LARGE, r -> r.value(MASS).compareTo(BigDecimal.valueOf(5)) > 0)
            .upcast(
                    1,
                    u -> u.renamed("berat", MASS_2)
                            .recoded(NEW_KIND, Map.of("A", "ALFA"))
                            .defaulted(AREA, "71'5")
                            .dropped("catatan"))
            .upcast(
                    2,
                    u -> u.scaled(MASS, 2)
                            .defaulted(VALID, true)
                            .defaulted(CREW, 4L)
                            .restated(LARGE));

    /** As the third, but its function fails on a heavy catch. */
    static final RecordType STUMBLING = THIRD.derive(LARGE, r -> {
        if (r.value(MASS).compareTo(BigDecimal.valueOf(12)) > 0
                && r.value(MASS).compareTo(BigDecimal.valueOf(13)) < 0) {
            throw new IllegalStateException("Not that one");
        }
        return r.value(MASS).compareTo(BigDecimal.valueOf(5)) > 0;
    });

    static final RecordType CLAIMING =
            THIRD.constraints(Constraint.unique("NOMOR_GANDA", NUMBER), Constraint.unique("MASSA_GANDA", MASS));

    static final Aggregate LARGE_ONES =
            Aggregate.over(THIRD).where(Filter.is(LARGE, true)).upToDate();

    private static final Aggregate LARGE_OR_NOT =
            Aggregate.over(STUMBLING).where(Filter.is(LARGE, true)).upToDate();

    private final RecordType type;

    CatchSector(RecordType type) {
        this.type = type;
    }

    private static RecordType type(int schema) {
        return RecordType.of("tangkapan", schema, "Tangkapan", "Catch")
                .key(NUMBER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .constraints(Constraint.unique("NOMOR_GANDA", NUMBER));
    }

    @Override
    public void define(SectorSpec s) {
        s.id("tangkap").title("Tangkap", "Catch").icon("fish").records(type);
        if (type == THIRD || type == STUMBLING) {
            Aggregate large = type == THIRD ? LARGE_ONES : LARGE_OR_NOT;
            s.screens(Screen.of(
                            "besar",
                            "Besar",
                            "Large",
                            "fish",
                            r -> View.stack(r.node(
                                    a -> View.figures(Figure.of("Besar", "Large", Cell.of(a.count(large)))), large)))
                    .asks(large));
        }
    }
}
