package simpul.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import simpul.core.model.module.Setting;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;

/** What records are judged against in a test. */
record Facts(
        String owner,
        LocalDate today,
        ZoneId zone,
        Set<String> regions,
        Set<String> agencies,
        Map<String, String> offices,
        Set<String> agreements,
        Set<LocalDate> holidays,
        List<GivenRecord> given,
        BiFunction<String, Answers, Optional<AgreementFacts>> stated,
        Function<Aggregate, List<Group>> answers,
        BiFunction<SectorParameter, String, BigDecimal> parameters)
        implements Setting {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return Setting.super.isWorkingDay(day) && !holidays.contains(day);
    }

    @Override
    public boolean knowsRegion(String code, LocalDate on) {
        return regions.isEmpty() ? code.matches("\\d{2}(\\.\\d{2})?") : regions.contains(code);
    }

    @Override
    public boolean knowsAgency(String agency) {
        return agencies.isEmpty() || agencies.contains(agency);
    }

    @Override
    public Optional<String> regionOfAgency(String agency) {
        return Optional.of(offices.getOrDefault(agency, owner));
    }

    @Override
    public boolean knowsAgreement(String agreement) {
        return agreements.contains(agreement);
    }

    @Override
    public Optional<AgreementFacts> agreement(String agreement, Answers asked) {
        return stated.apply(agreement, asked);
    }

    @Override
    public boolean knowsRecord(String type, String record) {
        return true;
    }

    @Override
    public List<Present> present(RecordType type) {
        return given.stream()
                .filter(r -> r.type().code().equals(type.code()))
                .map(r -> new Present(r.owner(), r.state(), r.values()))
                .toList();
    }

    @Override
    public List<Group> answer(Aggregate question) {
        return answers.apply(question);
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        return parameter(parameter, owner);
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter, String region) {
        return parameters.apply(parameter, region);
    }
}
