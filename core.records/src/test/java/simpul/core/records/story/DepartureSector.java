package simpul.core.records.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.Sector;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** Departures of boats to the second. */
final class DepartureSector implements Sector {
    static final Field<String> NUMBER =
            Field.text("nomor", "Nomor", "Number").required().queryable();
    static final Field<LocalDate> DAY =
            Field.date("tanggal", "Tanggal", "Day").required().queryable();
    static final Field<Instant> LEAVES =
            Field.moment("berangkat", "Berangkat", "Leaves").required().queryable();
    static final Field<Instant> ARRIVES =
            Field.moment("tiba", "Tiba", "Arrives").queryable();

    static final RecordType DEPARTURE = RecordType.of("berangkat", 1, "Keberangkatan", "Departure")
            .fields(NUMBER, DAY, LEAVES, ARRIVES)
            .key(NUMBER)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .constraints(Constraint.unique("NOMOR_GANDA", NUMBER))
            .derive(ARRIVES, r -> r.value(LEAVES).plusSeconds(90 * 60).plusNanos(5));

    static final Aggregate LATE = Aggregate.over(DEPARTURE)
            .where(Filter.atLeast(LEAVES, Instant.parse("2026-08-17T00:00:00Z")))
            .by(Dimension.of(LEAVES));

    @Override
    public void define(SectorSpec s) {
        s.id("kapal")
                .title("Kapal", "Boats")
                .icon("fish")
                .records(DEPARTURE)
                .screens(Screen.of(
                                "ikhtisar",
                                "Ikhtisar",
                                "Overview",
                                "fish",
                                r -> View.figures(Figure.of(
                                        "Berangkat",
                                        "Leaving",
                                        Cell.of(Text.same(r.answers().to(LATE).stream()
                                                .map(g -> g.key(Dimension.of(LEAVES))
                                                                .orElse("-") + ": " + g.count())
                                                .collect(Collectors.joining(", ", "Semua ", "")))))))
                        .asks(LATE));
    }
}
