package simpul.core.records.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Group;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Row;
import simpul.core.model.sector.record.SectorParameter;

/**
 * A record that nobody wrote, as a rule or a derivation sees it while its definition is judged; notes what is read and was
 * not declared, and goes on, so that all of it is found. For one call.
 *
 * @param said what the function has declared
 * @param full whether fields that may be empty have a value too
 * @param chosen what certain fields say instead of what is made up, by their codes
 * @param read what was read in vain
 */
record TriedFacts(
        Definition definition,
        RecordType type,
        Said said,
        boolean full,
        Map<String, Object> chosen,
        Set<ViewFault> read)
        implements RuleFacts, Answers {
    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (type.field(field.code()).isEmpty()) {
            note(
                    "isian '" + field.code() + "', yang tidak ada pada '" + type.code() + "'",
                    "the field '" + field.code() + "', which '" + type.code() + "' does not have");
        }
        Object particular = chosen.get(field.code());
        if (particular != null) {
            return Optional.of(field.type().cast(particular));
        }
        return full || field.isRequired() ? Optional.of(MadeUp.value(field)) : Optional.empty();
    }

    @Override
    public List<Row> rows(PartType part) {
        if (type.part(part.code()).isEmpty()) {
            note(
                    "rincian '" + part.code() + "', yang tidak ada pada '" + type.code() + "'",
                    "the part '" + part.code() + "', which '" + type.code() + "' does not have");
        }
        return full ? MadeUp.rows(part) : List.of();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter) {
        if (definition.parameter(parameter.code()).isEmpty()) {
            note(
                    "parameter '" + parameter.code() + "', yang tidak didaftarkan",
                    "the parameter '" + parameter.code() + "', which is not declared");
        }
        return parameter.value();
    }

    @Override
    public BigDecimal parameter(SectorParameter parameter, Field<String> region) {
        find(region);
        if (!region.kind().equals(FieldKind.REGION)) {
            note(
                    "parameter '" + parameter.code() + "' menurut isian '" + region.code() + "', yang bukan daerah",
                    "the parameter '" + parameter.code() + "' by the field '" + region.code()
                            + "', which is no region");
        }
        if (!parameter.isPerRegion()) {
            note(
                    "parameter '" + parameter.code() + "' untuk daerah lain, padahal tidak per daerah",
                    "the parameter '" + parameter.code() + "' for another region, and it is not kept per region");
        }
        return parameter(parameter);
    }

    @Override
    public Optional<String> regionOf(Field<String> agency) {
        if (!said.agencies()) {
            note("daerah sebuah OPD tanpa withAgencies()", "the region of an agency without withAgencies()");
        }
        if (!agency.kind().equals(FieldKind.AGENCY)) {
            note(
                    "daerah menurut isian '" + agency.code() + "', yang bukan OPD",
                    "a region by the field '" + agency.code() + "', which names no agency");
        }
        return find(agency).map(named -> owner());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    @Override
    public List<Group> to(Aggregate question) {
        if (!said.asks().contains(question)) {
            note(
                    "jawaban yang tidak diminta dengan asks(): " + question,
                    "an answer that it does not ask for with asks(): " + question);
        }
        return new TriedAnswers(definition, List.of(question), full).to(question);
    }

    @Override
    public Optional<AgreementFacts> agreement() {
        if (!said.agreement()) {
            note("perjanjian catatan tanpa withAgreement()", "the agreement of the record without withAgreement()");
        }
        return said.agreement()
                        && type.agreement().filter(f -> find(f).isPresent()).isPresent()
                ? Optional.of(new TriedOccasion(this))
                : Optional.empty();
    }

    private void note(String id, String en) {
        read.add(new ViewFault("DEFINITION_READS", "Membaca " + id + ".", "It reads " + en + "."));
    }

    @Override
    public Answers answers() {
        return this;
    }

    @Override
    public String owner() {
        return "81";
    }

    @Override
    public LocalDate today() {
        return TriedScreen.DAY;
    }
}
