package simpul.core.records.define;

import java.util.List;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;

/** Checks the questions that are declared beside rules, indicators and screens. */
final class QuestionCheck {
    private final Definition definition;
    private final Faults faults;

    QuestionCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check(String where, Aggregate question, boolean inRule, boolean perAgreement) {
        RecordType type = definition.record(question.type().code()).orElse(null);
        if (type == null) {
            faults.add(
                    "DEFINITION_QUESTION",
                    where,
                    "Jenis catatan '" + question.type().code() + "' tidak ada.",
                    "There is no record type '" + question.type().code() + "'.");
            return;
        }
        for (Filter filter : question.filters()) {
            if (filter.isState()) {
                states(type, where, filter.values());
            } else {
                queryable(type, where, filter.field());
            }
            if (filter.kind().equals("same") && !inRule) {
                faults.add(
                        "DEFINITION_SAME",
                        where,
                        "Saringan 'same' hanya berlaku dalam aturan.",
                        "The filter 'same' only works in a rule.");
            }
        }
        for (Dimension dimension : question.dimensions()) {
            dimension.field().ifPresent(f -> queryable(type, where, f));
            if (dimension.kind().equals("state")) {
                states(type, where, List.of());
            }
        }
        for (Measure measure : question.measures()) {
            measure.field().ifPresent(f -> queryable(type, where, f));
            if (measure.kind().matches("sum|avg|min|max")
                    && measure.field().filter(f -> f.kind().isNumber()).isEmpty()) {
                faults.add(
                        "DEFINITION_MEASURE",
                        where,
                        "Ukuran " + measure + " memerlukan isian angka.",
                        "The measure " + measure + " needs a number field.");
            }
        }
        boolean byAgreement = question.dimensions().contains(Dimension.agreement());
        if ((perAgreement || byAgreement) && type.agreement().isEmpty()) {
            faults.add(
                    "DEFINITION_NO_AGREEMENT",
                    where,
                    "Jenis '" + type.code() + "' tidak punya isian perjanjian.",
                    "The type '" + type.code() + "' has no agreement field.");
        }
    }

    /** The type has a workflow with these states. */
    private void states(RecordType type, String where, List<Object> codes) {
        if (type.workflow().isEmpty()
                || codes.stream()
                        .anyMatch(code ->
                                type.workflow().get().state(code.toString()).isEmpty())) {
            faults.add(
                    "DEFINITION_STATE",
                    where,
                    "Jenis '" + type.code() + "' tidak punya alur dengan keadaan " + codes + ".",
                    "The type '" + type.code() + "' has no workflow with the states " + codes + ".");
        }
    }

    private void queryable(RecordType type, String where, Field<?> field) {
        Field<?> known = type.field(field.code()).orElse(null);
        if (known == null || !known.isQueryable()) {
            faults.add(
                    "DEFINITION_NOT_QUERYABLE",
                    where,
                    "Isian '" + field.code() + "' tidak ada atau belum ditandai queryable().",
                    "The field '" + field.code() + "' does not exist or is not queryable().");
        }
    }
}
