package simpul.core.records.define;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.record.ShareShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;
import simpul.core.records.ask.CoveredAnswers;
import simpul.core.records.values.Shapes;

/** Checks questions about what other regions share: they stand beside screens and look at nothing that is not shared. */
final class ScopeCheck {
    private final Definition definition;
    private final Faults faults;

    ScopeCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    /** @param screen whether it is asked beside a screen */
    void check(String where, Aggregate question, boolean screen) {
        boolean shared = CoveredAnswers.isAbout(question, Coverage.SHARED);
        boolean partners = CoveredAnswers.isAbout(question, Coverage.PARTNERS);
        if (!shared && !partners) {
            return;
        }
        if (!screen) {
            faults.add(
                    "DEFINITION_SCOPE",
                    where,
                    "Hanya layar yang bertanya tentang apa yang dibagikan daerah lain.",
                    "Only screens ask about what other regions share.");
        }
        Optional<RecordType> type = definition.record(question.type().code());
        if (shared) {
            type.ifPresent(t -> shared(where, question, t));
        } else {
            type.ifPresent(t -> partners(where, question, t));
        }
    }

    private void shared(String where, Aggregate question, RecordType type) {
        TypeShape shape = Shapes.of(type);
        if (shape.shares().isEmpty() || !Shapes.of(question.type()).shares().equals(shape.shares())) {
            faults.add(
                    "DEFINITION_NOT_SHARED",
                    where,
                    "Catatan '" + type.code() + "' tidak dibagikan.",
                    "Records of '" + type.code() + "' are not shared.");
        }
        for (String code : looked(question, type)) {
            boolean personal = type.field(code).filter(Field::isPersonal).isPresent();
            boolean hidden = shape.shares().stream().map(ShareShape::fields).anyMatch(seen -> !seen.contains(code));
            if (personal || hidden) {
                faults.add(
                        "DEFINITION_NOT_SHARED",
                        where,
                        "Isian '" + code + "' tidak terlihat oleh daerah lain.",
                        "The field '" + code + "' is not seen by other regions.");
            }
        }
    }

    /** Codes of the fields on which the answer depends. */
    private static Set<String> looked(Aggregate question, RecordType type) {
        Set<String> codes = new LinkedHashSet<>();
        question.filters().stream()
                .filter(f -> !f.isState())
                .forEach(f -> codes.add(f.field().code()));
        question.keeping().stream()
                .filter(f -> !f.isState())
                .forEach(f -> codes.add(f.field().code()));
        question.newestPer().forEach(f -> codes.add(f.code()));
        for (Dimension dimension : question.dimensions()) {
            dimension.field().ifPresent(f -> codes.add(f.code()));
            if (dimension.equals(Dimension.agreement())) {
                type.agreement().ifPresent(f -> codes.add(f.code()));
            }
        }
        question.measures().forEach(m -> m.field().ifPresent(f -> codes.add(f.code())));
        return codes;
    }

    private void partners(String where, Aggregate question, RecordType type) {
        Optional<SharedTotals> declared = type.totals();
        if (declared.isEmpty() || !question.type().totals().equals(declared) || !countsAlike(question.type(), type)) {
            fault(where, "Jumlah '" + type.code() + "'", "Totals of '" + type.code() + "'");
            return;
        }
        SharedTotals totals = declared.get();
        Set<String> fields = new HashSet<>();
        totals.fields().forEach(f -> fields.add(f.code()));
        Set<String> numbers = new HashSet<>();
        totals.numbers().forEach(f -> numbers.add(f.code()));
        for (Filter filter : question.filters()) {
            if (filter.isState() || !fields.contains(filter.field().code())) {
                fault(where, "Saringan " + filter, "The filter " + filter);
            }
        }
        for (Dimension dimension : question.dimensions()) {
            if (!isWhole(dimension, totals.months(), fields)) {
                fault(where, "Pilahan " + dimension, "The dimension " + dimension);
            }
        }
        for (Measure measure : question.measures()) {
            boolean sums = measure.kind().matches("sum|avg")
                    && measure.field().filter(f -> numbers.contains(f.code())).isPresent();
            if (!sums && !measure.kind().equals("count")) {
                fault(where, "Ukuran " + measure, "The measure " + measure);
            }
        }
        if (!question.newestPer().isEmpty()) {
            fault(where, "newestPer()", "newestPer()");
        }
    }

    /** Whether what is asked for lies in the same states, days and agreements as what the sector gives away. */
    private static boolean countsAlike(RecordType asked, RecordType declared) {
        return Shapes.totalStates(asked).equals(Shapes.totalStates(declared))
                && asked.day().map(Field::code).equals(declared.day().map(Field::code))
                && asked.agreement()
                        .map(Field::code)
                        .equals(declared.agreement().map(Field::code));
    }

    /** Whether groups by it are made of whole cells. */
    private static boolean isWhole(Dimension dimension, int months, Set<String> fields) {
        return switch (dimension.kind()) {
            case "owner", "province", "agreement", "year" -> true;
            case "quarter" -> months <= 3;
            case "month" -> months == 1;
            case "field" ->
                dimension.field().filter(f -> fields.contains(f.code())).isPresent();
            default -> false;
        };
    }

    private void fault(String where, String id, String en) {
        faults.add(
                "DEFINITION_NOT_SHARED",
                where,
                id + " tidak dibagikan; shareTotals() tidak menyebutnya.",
                en + ": not among what shareTotals() shares.");
    }
}
