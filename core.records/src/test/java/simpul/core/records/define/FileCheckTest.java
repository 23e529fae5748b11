package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.sector.record.RecordType;

class FileCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required().queryable();
    private static final Field<String> AGREEMENT =
            Field.agreement("pks", "PKS", "PKS").queryable();
    private static final Field<RecordFile> LETTER = Field.file("surat", "Surat", "Letter");

    private static RecordType type(Field<?>... fields) {
        return RecordType.of("catatan", 1, "Catatan", "Note")
                .fields(fields)
                .happensOn(DAY)
                .owner(Owner.REGION);
    }

    private static List<String> faults(RecordType type, Indicator... indicators) {
        return DefinitionCheck.of(
                        s -> s.id("kecil").title("Kecil", "Small").records(type).indicators(indicators))
                .problem()
                .findings()
                .stream()
                .map(f -> f.code() + " " + f.field())
                .toList();
    }

    @Test
    void a_file_stands_where_it_can_be_kept_and_nowhere_else() {
        RecordFile none = RecordFile.of("", "", "application/pdf", 1, "");
        Field<RecordFile> old = Field.file("lama", "Lama", "Old");
        RecordType type = type(DAY, LETTER, old)
                .parts(PartType.of("rinci", "Rinci", "Lines").fields(Field.file("bukti", "Bukti", "Proof")))
                .key(LETTER)
                .constraints(Constraint.unique("SURAT_GANDA", LETTER))
                .derive(old, r -> none);

        assertThat(faults(type))
                .containsExactly(
                        "DEFINITION_FILE catatan.lama",
                        "DEFINITION_FILE catatan.rinci.bukti",
                        "DEFINITION_FILE catatan.SURAT_GANDA",
                        "DEFINITION_FILE catatan.key");
    }

    @Test
    void a_file_has_no_default_for_older_records() {
        RecordFile none = RecordFile.of("", "", "application/pdf", 1, "");
        RecordType type = RecordType.of("catatan", 2, "Catatan", "Note")
                .fields(DAY, LETTER)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .upcast(1, u -> u.defaulted(LETTER, none));

        assertThat(faults(type)).containsExactly("DEFINITION_FILE catatan.surat");
    }

    @Test
    void what_it_accepts_is_kept_by_the_platform_and_said_of_files_only() {
        assertThat(faults(type(
                        DAY.accepts("application/pdf"),
                        Field.text("kata", "Kata", "Word").largest(2),
                        LETTER.accepts("application/zip", "image/svg+xml").largest(26),
                        Field.file("kecil", "Kecil", "Small").largest(0),
                        Field.file("cari", "Cari", "Find").queryable(),
                        Field.file("kata_kunci", "Kata", "Words").searchable(),
                        Field.file("pola", "Pola", "Form").pattern("x", "x", "x"),
                        Field.file("rentang", "Rentang", "Range").range(1, 2))))
                .containsExactly(
                        "DEFINITION_PATTERN catatan.pola",
                        "DEFINITION_RANGE catatan.rentang",
                        "DEFINITION_FILE catatan.hari",
                        "DEFINITION_FILE catatan.kata",
                        "DEFINITION_FILE catatan.surat",
                        "DEFINITION_FILE catatan.surat",
                        "DEFINITION_FILE catatan.surat",
                        "DEFINITION_FILE catatan.kecil",
                        "DEFINITION_FILE catatan.cari",
                        "DEFINITION_FILE catatan.kata_kunci",
                        "DEFINITION_FILE catatan.rentang");
    }

    @Test
    void no_question_looks_at_a_file() {
        Aggregate asked = Aggregate.over(type(DAY, AGREEMENT, LETTER))
                .where(Filter.present(LETTER))
                .by(Dimension.of(LETTER));
        Indicator indicator = Indicator.of("surat", "Surat", "Letters", "%")
                .asks(asked)
                .measured(a -> Measurement.none("Belum", "Not yet"));

        assertThat(faults(type(DAY, AGREEMENT, LETTER), indicator))
                .containsExactly("DEFINITION_NOT_QUERYABLE surat", "DEFINITION_NOT_QUERYABLE surat");
    }
}
