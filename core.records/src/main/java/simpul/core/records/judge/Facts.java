package simpul.core.records.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.records.ask.ParameterLook;
import simpul.core.records.values.RowBodies;

/** One record as functions of the sector see it. Immutable. */
record Facts(
        RecordType type,
        Map<String, Object> values,
        String owner,
        LocalDate today,
        Answers answers,
        ParameterLook parameters,
        RuleLooks looks,
        Predicate<LocalDate> workingDays)
        implements RuleFacts {

    /** What a derivation sees: the record, and nothing that only rules ask for. */
    static Facts derived(
            RecordType type, Map<String, Object> values, String owner, LocalDate today, ParameterLook parameters) {
        return new Facts(
                type,
                Map.copyOf(values),
                owner,
                today,
                NothingAsked.HERE,
                parameters,
                RuleLooks.UNASKED,
                Facts::unasked);
    }

    private static boolean unasked(LocalDate day) {
        throw new IllegalStateException("Only rules ask whether a day is a working day: " + day);
    }

    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (type.field(field.code()).isEmpty()) {
            throw new IllegalArgumentException("The type " + type.code() + " has no field " + field.code());
        }
        return Optional.ofNullable(values.get(field.code())).map(field.type()::cast);
    }

    @Override
    public <T> T value(Field<T> field) {
        Optional<T> value = find(field);
        if (value.isEmpty()
                && type.field(field.code()).flatMap(Field::requiredFromState).isPresent()) {
            throw new NotYet(field.code());
        }
        return value.orElseGet(() -> RuleFacts.super.value(field));
    }

    @Override
    public Optional<AgreementFacts> agreement() {
        Optional<String> id = type.agreement().map(f -> values.get(f.code())).map(Object::toString);
        return looks.agreements() == AgreementLook.UNASKED
                ? looks.agreements().find("", answers)
                : id.flatMap(known -> looks.agreements().find(known, answers));
    }

    @Override
    public Optional<String> regionOf(Field<String> agency) {
        if (!agency.kind().equals(FieldKind.AGENCY)) {
            throw new IllegalArgumentException("The field " + agency.code() + " names no agency");
        }
        Optional<String> id = find(agency);
        return looks.agencies() == AgencyLook.UNASKED
                ? looks.agencies().regionOf("")
                : id.flatMap(looks.agencies()::regionOf);
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return parameters.value(parameter, owner, day());
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter, Field<String> region) {
        if (!parameter.isPerRegion()) {
            throw new IllegalArgumentException("The parameter " + parameter + " is not kept per region");
        }
        return parameters.value(parameter, value(region), day());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workingDays.test(day);
    }

    private LocalDate day() {
        Object day = type.day().<@Nullable Object>map(f -> values.get(f.code())).orElse(null);
        return day instanceof LocalDate on ? on : today;
    }

    @Override
    public List<Row> rows(PartType part) {
        if (type.part(part.code()).isEmpty()) {
            throw new IllegalArgumentException("The type " + type.code() + " has no part " + part.code());
        }
        return RowBodies.rows(values, part.code());
    }
}
