package simpul.core.model.sector.question;

import java.util.List;
import java.util.Objects;
import simpul.core.model.sector.record.RecordType;

/**
 * A question about many records, declared beside a pure function so that the platform can answer all of them in one
 * batch. A sector never loads records to count them.
 *
 * <pre>{@code
 * static final Aggregate BY_SPECIES = Aggregate.over(LOT).where(Filter.present(CERTIFICATE))
 *         .by(Dimension.of(SPECIES), Dimension.quarter()).measure(Measure.sum(WEIGHT));
 * }</pre>
 *
 * What it covers comes from where it is asked: a screen asks about the records that its reader may see, an indicator
 * about those of one agreement, owner and period. Immutable; compared by value.
 */
public final class Aggregate {
    private final RecordType type;
    private final List<Filter> filters;
    private final List<Dimension> dimensions;
    private final List<Measure> measures;

    private Aggregate(RecordType type, List<Filter> filters, List<Dimension> dimensions, List<Measure> measures) {
        this.type = type;
        this.filters = filters;
        this.dimensions = dimensions;
        this.measures = measures;
    }

    /** Begins a question about the records of a type; without further words it counts them. */
    public static Aggregate over(RecordType type) {
        return new Aggregate(type, List.of(), List.of(), List.of(Measure.count()));
    }

    /** Only records for which all of these hold. */
    public Aggregate where(Filter... all) {
        return new Aggregate(type, List.of(all), dimensions, measures);
    }

    public Aggregate by(Dimension... all) {
        return new Aggregate(type, filters, List.of(all), measures);
    }

    public Aggregate measure(Measure... all) {
        return new Aggregate(type, filters, dimensions, List.of(all));
    }

    public RecordType type() {
        return type;
    }

    public List<Filter> filters() {
        return filters;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    public List<Measure> measures() {
        return measures;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregate a
                && a.type.code().equals(type.code())
                && a.filters.equals(filters)
                && a.dimensions.equals(dimensions)
                && a.measures.equals(measures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.code(), filters, dimensions, measures);
    }

    @Override
    public String toString() {
        return measures + " over " + type.code() + (filters.isEmpty() ? "" : " where " + filters)
                + (dimensions.isEmpty() ? "" : " by " + dimensions);
    }
}
