package simpul.core.records.define;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Coverage;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Having;
import simpul.core.model.sector.question.Measure;
import simpul.core.model.sector.question.Span;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordType;
import simpul.core.records.ask.CoveredAnswers;
import simpul.core.records.values.Columns;

/** Checks the questions that are declared beside rules, indicators and screens. */
final class QuestionCheck {
    private final Definition definition;
    private final Faults faults;

    QuestionCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    /** What may be asked depends on where: {@code same} in rules, an agreement for indicators, a scope not for them. */
    void check(String where, Aggregate question, boolean inRule, boolean perAgreement) {
        check(where, question, inRule, perAgreement, false);
    }

    /** Beside a screen. */
    void onScreen(String where, Aggregate question) {
        check(where, question, false, false, true);
    }

    /** In a job, which runs for one region after the other and as nobody. */
    void inJob(String where, Aggregate question) {
        check(where, question, false, false, false);
        if (CoveredAnswers.isAbout(question, Coverage.SEEN)) {
            faults.add(
                    "DEFINITION_SCOPE",
                    where,
                    "Tugas berkala melihat catatan daerahnya; tidak ada pembaca yang dapat melihat lebih.",
                    "A job looks at the records of its region; there is no reader who may see more.");
        }
    }

    private void check(String where, Aggregate question, boolean inRule, boolean perAgreement, boolean inScreen) {
        RecordType type = definition.record(question.type().code()).orElse(null);
        if (type == null) {
            faults.add(
                    "DEFINITION_QUESTION",
                    where,
                    "Jenis catatan '" + question.type().code() + "' tidak ada.",
                    "There is no record type '" + question.type().code() + "'.");
            return;
        }
        question.filters().forEach(f -> filter(type, where, f, inRule));
        overdue(type, where, question, inRule || perAgreement);
        newest(type, where, question);
        question.dimensions().forEach(d -> dimension(type, where, d));
        question.measures().forEach(m -> measure(type, where, m));
        question.having().forEach(h -> having(where, question, h));
        if (inRule && question.span() != Span.PERIOD) {
            faults.add(
                    "DEFINITION_SPAN",
                    where,
                    "Aturan bertanya tentang semua hari; span() berlaku dalam layar dan indikator.",
                    "A rule asks about all days; span() works in screens and indicators.");
        }
        new ScopeCheck(definition, faults).check(where, question, inScreen);
        if (perAgreement && question.scope().isPresent()) {
            faults.add(
                    "DEFINITION_SCOPE",
                    where,
                    "Cakupan tidak dipilih dalam indikator: ia menghitung catatan daerah yang dinilai.",
                    "An indicator chooses no scope: it counts the records of the region that is evaluated.");
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

    private void filter(RecordType type, String where, Filter filter, boolean sameAllowed) {
        if (filter.isState()) {
            states(type, where, filter.values());
        } else if (!filter.isOverdue()) {
            queryable(type, where, filter.field());
        }
        if (filter.kind().equals("same") && !sameAllowed) {
            faults.add(
                    "DEFINITION_SAME",
                    where,
                    "Saringan 'same' hanya berlaku dalam where() sebuah aturan.",
                    "The filter 'same' only works in where() of a rule.");
        }
    }

    /** Being overdue is about now: what a rule or an indicator finds must be the same tomorrow. */
    private void overdue(RecordType type, String where, Aggregate question, boolean lasting) {
        boolean asked = Stream.concat(question.filters().stream(), question.keeping().stream())
                .anyMatch(Filter::isOverdue);
        if (asked && (lasting || type.deadlines().isEmpty())) {
            faults.add(
                    "DEFINITION_OVERDUE",
                    where,
                    "overdue() berlaku bagi jenis bertenggat, dalam layar dan pengingat; aturan dan indikator tidak"
                            + " bergantung pada waktu ditanyakan.",
                    "overdue() is for types with deadlines, in screens and reminders; rules and indicators do not depend on"
                            + " when they are asked.");
        }
    }

    private void newest(RecordType type, String where, Aggregate question) {
        question.newestPer().forEach(f -> queryable(type, where, f));
        question.keeping().forEach(f -> filter(type, where, f, false));
        if (!question.keeping().isEmpty() && question.newestPer().isEmpty()) {
            faults.add(
                    "DEFINITION_KEEPING",
                    where,
                    "keeping() memerlukan newestPer(); tanpa itu pakailah where().",
                    "keeping() needs newestPer(); without it use where().");
        }
    }

    private void dimension(RecordType type, String where, Dimension dimension) {
        dimension.field().ifPresent(f -> queryable(type, where, f));
        if (dimension.kind().equals("state")) {
            states(type, where, List.of());
        }
        if (dimension.kind().equals("bands") && !isSound(dimension)) {
            faults.add(
                    "DEFINITION_BANDS",
                    where,
                    "Rentang " + dimension + " memerlukan isian angka dan batas yang naik, dengan desimal isian itu.",
                    "The bands " + dimension + " need a number field and rising limits with decimals of that field.");
        }
    }

    private static boolean isSound(Dimension bands) {
        Field<?> field = bands.field().orElseThrow();
        List<BigDecimal> limits = bands.limits();
        boolean sound = field.kind().isNumber() && !limits.isEmpty();
        for (int i = 0; i < limits.size(); i++) {
            sound &= Columns.fits(limits.get(i), field.scale());
            sound &= i == 0 || limits.get(i).compareTo(limits.get(i - 1)) > 0;
        }
        return sound;
    }

    private void measure(RecordType type, String where, Measure measure) {
        measure.field().ifPresent(f -> queryable(type, where, f));
        if (measure.kind().matches("sum|avg|min|max|percentile")
                && measure.field().filter(f -> f.kind().isNumber()).isEmpty()) {
            faults.add(
                    "DEFINITION_MEASURE",
                    where,
                    "Ukuran " + measure + " memerlukan isian angka.",
                    "The measure " + measure + " needs a number field.");
        }
        if (measure.percent() < 0 || measure.percent() > 100) {
            faults.add(
                    "DEFINITION_PERCENT",
                    where,
                    "Persentil " + measure + " tidak di antara 0 dan 100.",
                    "The percentile " + measure + " is not between 0 and 100.");
        }
    }

    private void having(String where, Aggregate question, Having having) {
        boolean counts = having.measure().kind().matches("count|distinct");
        int scale = counts ? 0 : having.measure().field().map(Field::scale).orElse(0);
        if (question.dimensions().isEmpty()
                || !question.measures().contains(having.measure())
                || !Columns.fits(having.limit(), scale)) {
            faults.add(
                    "DEFINITION_HAVING",
                    where,
                    "Syarat kelompok '" + having + "' memerlukan by(), ukuran yang ditanyakan, dan desimal isiannya.",
                    "The condition '" + having + "' needs by(), a measure of the question, and decimals of its field.");
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
