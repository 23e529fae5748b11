package simpul.core.records.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.record.DueStore.Due;
import simpul.core.model.record.StoredRecord;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Within;
import simpul.core.records.ask.ParameterLook;

/** Says what is due about records of one type and region. Immutable; calls nothing of the sector. */
public final class Terms {
    /** For types without deadlines. */
    public static final Terms NONE =
            new Terms(List.of(), "", (p, region, on) -> p.value(), (from, days) -> from, ZoneId.of("UTC"));

    /** The holidays of a country. */
    @FunctionalInterface
    public interface Calendar {
        /** The working day that lies that many working days after another day. */
        LocalDate plus(LocalDate from, int workingDays);
    }

    private final List<Deadline> deadlines;
    private final String region;
    private final ParameterLook parameters;
    private final Calendar calendar;
    private final ZoneId zone;

    private Terms(List<Deadline> deadlines, String region, ParameterLook parameters, Calendar calendar, ZoneId zone) {
        this.deadlines = deadlines;
        this.region = region;
        this.parameters = parameters;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** @param zone of the region that owns the records */
    public static Terms of(RecordType type, String region, ParameterLook parameters, Calendar calendar, ZoneId zone) {
        return type.deadlines().isEmpty() ? NONE : new Terms(type.deadlines(), region, parameters, calendar, zone);
    }

    public boolean isEmpty() {
        return deadlines.isEmpty();
    }

    /** What is due about a record that says this. */
    public List<Due> of(StoredRecord record, Map<String, Object> values) {
        return of(record.state(), record.since(), values);
    }

    /**
     * What is due about a record.
     *
     * @param state in which it stands; null without a workflow
     * @param since when it came there
     */
    public List<Due> of(@Nullable String state, @Nullable Instant since, Map<String, Object> values) {
        List<Due> dues = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            boolean runs = deadline.state().map(s -> s.equals(state)).orElse(true)
                    && deadline.until()
                            .filter(f -> values.containsKey(f.code()))
                            .isEmpty();
            if (runs) {
                begin(deadline, since, values).map(from -> due(deadline, from)).ifPresent(dues::add);
            }
        }
        return dues;
    }

    /** The moment from which a term is counted; that of a date is its beginning. */
    private Optional<Instant> begin(Deadline deadline, @Nullable Instant since, Map<String, Object> values) {
        Field<?> field = deadline.since().orElse(null);
        Object from = field == null ? since : values.get(field.code());
        return from instanceof LocalDate day
                ? Optional.of(day.atStartOfDay(zone).toInstant())
                : Optional.ofNullable((Instant) from);
    }

    private Due due(Deadline deadline, Instant from) {
        Within within = deadline.within();
        LocalDate first = from.atZone(zone).toLocalDate();
        long number = within.parameter()
                .map(p -> parameters.value(p, region, first).longValue())
                .orElse(within.number());
        if (within.unit().equals("hours")) {
            return new Due(deadline.code(), from.plus(Duration.ofHours(number)), null);
        }
        LocalDate last =
                within.unit().equals("days") ? first.plusDays(number) : calendar.plus(first, Math.toIntExact(number));
        return new Due(deadline.code(), last.plusDays(1).atStartOfDay(zone).toInstant(), last);
    }
}
