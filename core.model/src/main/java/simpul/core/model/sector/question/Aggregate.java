package simpul.core.model.sector.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/**
 * A question about many records, declared beside a pure function so that the platform can answer all of them in one
 * batch. A sector never loads records to count them.
 *
 * <pre>{@code
 * static final Aggregate BY_SPECIES = Aggregate.over(LOT).where(Filter.present(CERTIFICATE))
 *         .by(Dimension.of(SPECIES), Dimension.quarter()).measure(Measure.sum(WEIGHT));
 * static final Aggregate FIT = Aggregate.over(ASSESSMENT).newestPer(OFFICIAL).keeping(Filter.atLeast(MATCH, eighty))
 *         .by(Dimension.owner()).measure(Measure.count(), Measure.percentile(MATCH, 50));
 * }</pre>
 *
 * What it covers comes from where it is asked: a screen asks about the records that its reader may see, an indicator
 * about those of one agreement, owner and period. Immutable; compared by value.
 */
public final class Aggregate {
    private final RecordType type;
    private final AskTraits traits;

    private Aggregate(RecordType type, AskTraits traits) {
        this.type = type;
        this.traits = traits;
    }

    /** Begins a question about the records of a type; without further words it counts them. */
    public static Aggregate over(RecordType type) {
        return new Aggregate(type, new AskTraits());
    }

    /** Only records for which all of these hold. */
    public Aggregate where(Filter... all) {
        return told(t -> t.filters = List.of(all));
    }

    /**
     * Of the records that the question covers only the newest one for each combination of these fields, e.g. the newest
     * assessment of each official: that of the latest day; of several of that day the one that somebody changed last, be it
     * its values, its state or what was erased; of several changed at once, as by one import, the one with the higher
     * identifier. Values that the platform computes again change nothing about that. A record that lacks one of the fields is
     * left out.
     */
    public Aggregate newestPer(Field<?>... fields) {
        return told(t -> t.newestPer = List.of(fields));
    }

    /** Of the newest ones only those for which all of these hold; an older one does not come into their place. */
    public Aggregate keeping(Filter... all) {
        return told(t -> t.keeping = List.of(all));
    }

    public Aggregate by(Dimension... all) {
        return told(t -> t.dimensions = List.of(all));
    }

    public Aggregate measure(Measure... all) {
        return told(t -> t.measures = List.of(all));
    }

    /** Only groups for which all of these hold; each is about a figure that the question measures. */
    public Aggregate having(Having... all) {
        return told(t -> t.having = List.of(all));
    }

    /** Whose records it covers, in a rule or a screen. What an indicator covers is the platform's matter. */
    public Aggregate scope(Coverage whose) {
        return told(t -> t.scope = whose);
    }

    /** Which days it covers, seen from the period of a screen or of an indicator; a rule has none. */
    public Aggregate span(Span days) {
        return told(t -> t.span = days);
    }

    /**
     * A node of a screen that is made of its answer waits while derived values of older records are being restated, because
     * it would mix those of two ways to compute them. Nothing else ever makes an answer wait.
     */
    public Aggregate upToDate() {
        return told(t -> t.upToDate = true);
    }

    private Aggregate told(Consumer<AskTraits> change) {
        AskTraits copy = traits.copy();
        change.accept(copy);
        return new Aggregate(type, copy);
    }

    public RecordType type() {
        return type;
    }

    public List<Filter> filters() {
        return traits.filters;
    }

    /** The fields for each combination of which only the newest record counts; empty where all count. */
    public List<Field<?>> newestPer() {
        return traits.newestPer;
    }

    public List<Filter> keeping() {
        return traits.keeping;
    }

    public List<Dimension> dimensions() {
        return traits.dimensions;
    }

    public List<Measure> measures() {
        return traits.measures;
    }

    public List<Having> having() {
        return traits.having;
    }

    public boolean isUpToDate() {
        return traits.upToDate;
    }

    /** The days of the period where nothing was said about it. */
    public Span span() {
        return traits.span;
    }

    /** Empty where nothing was said about it. */
    public Optional<Coverage> scope() {
        return Optional.ofNullable(traits.scope);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Aggregate a
                && a.type.code().equals(type.code())
                && a.traits.parts().equals(traits.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.code(), traits.parts());
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(measures() + " over " + type.code());
        told(words, " where ", filters());
        told(words, " newest per ", newestPer());
        told(words, " keeping ", keeping());
        told(words, " by ", dimensions());
        told(words, " having ", having());
        scope().ifPresent(whose -> words.append(" of ").append(whose));
        if (span() != Span.PERIOD) {
            words.append(" of days ").append(span());
        }
        return words.toString();
    }

    private static void told(StringBuilder words, String word, List<?> all) {
        if (!all.isEmpty()) {
            words.append(word).append(all);
        }
    }
}
