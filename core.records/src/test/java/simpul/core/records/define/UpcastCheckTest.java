package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

class UpcastCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> KIND = Field.choice("jenis", "Jenis", "Kind", Choice.of("A", "Alfa", "Alpha"));
    private static final Field<BigDecimal> MASS = Field.decimal("massa", "Massa", "Mass", 3, "kg");
    private static final Field<Boolean> LARGE = Field.yesNo("besar", "Besar", "Large");

    private static RecordType type(int schema) {
        return RecordType.of("catatan", schema, "Catatan", "Note")
                .fields(DAY, KIND, MASS, LARGE)
                .happensOn(DAY)
                .owner(Owner.REGION)
                .derive(LARGE, r -> true);
    }

    private static List<String> faults(RecordType type) {
        return DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(type))
                .problem()
                .findings()
                .stream()
                .map(f -> f.code() + " " + f.field() + " " + f.message().en())
                .toList();
    }

    @Test
    void each_schema_leads_to_the_next_exactly_once() {
        assertThat(faults(type(4).upcast(1, u -> u)
                        .upcast(3, u -> u)
                        .upcast(3, u -> u)
                        .upcast(4, u -> u)))
                .containsExactly(
                        "DEFINITION_UPCAST catatan.upcast(2) What became of schema 2 in schema 3 is not said.",
                        "DEFINITION_UPCAST catatan.upcast(3) The upcast from schema 3 is said twice or leads nowhere.",
                        "DEFINITION_UPCAST catatan.upcast(4) The upcast from schema 4 is said twice or leads nowhere.");
    }

    @Test
    void what_a_step_names_is_there_and_what_it_leaves_is_not() {
        assertThat(faults(type(2).upcast(
                                1,
                                u -> u.renamed("jenis", MASS)
                                        .renamed("lama", "asing")
                                        .dropped("hari")
                                        .dropped("Buruk"))))
                .containsExactly(
                        "DEFINITION_UPCAST catatan.upcast(1) There is no field 'asing' in schema 2.",
                        "DEFINITION_CODE catatan.upcast(1) The code 'Buruk' does not have the form [a-z][a-z0-9_]{0,39}.",
                        "DEFINITION_UPCAST catatan.upcast(1) The code 'jenis' is still or again in use; codes are never used again.",
                        "DEFINITION_UPCAST catatan.upcast(1) The code 'hari' is still or again in use; codes are never used again.");
    }

    @Test
    void a_step_fits_its_field() {
        assertThat(faults(type(2).upcast(
                                1,
                                u -> u.recoded(KIND, Map.of("X", "B"))
                                        .scaled(MASS, 3)
                                        .defaulted(MASS, new BigDecimal("0.0001"))
                                        .defaulted(LARGE, true)
                                        .restated(MASS))))
                .hasSize(5)
                .allSatisfy(f -> assertThat(f).startsWith("DEFINITION_UPCAST").contains("does not fit"));
    }

    @Test
    void a_field_may_be_renamed_again_and_again() {
        RecordType type = type(4).upcast(1, u -> u.renamed("satu", "dua"))
                .upcast(2, u -> u.renamed("dua", "tiga"))
                .upcast(
                        3,
                        u -> u.renamed("tiga", KIND)
                                .defaulted(KIND, "A")
                                .scaled(MASS, 2)
                                .restated(LARGE));

        assertThat(DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(type))
                        .isDone())
                .isTrue();
    }

    @Test
    void rows_of_a_part_that_a_later_schema_drops_may_have_changed_before() {
        RecordType type = type(4).upcast(1, u -> u.part("kotak", row -> row.dropped("x")))
                .upcast(2, u -> u.renamed("kotak", "peti"))
                .upcast(3, u -> u.dropped("peti"));

        assertThat(DefinitionCheck.of(s -> s.id("kecil").title("Kecil", "Small").records(type))
                        .isDone())
                .isTrue();
    }

    @Test
    void what_is_said_about_rows_is_checked_as_what_is_said_about_the_record() {
        CodeList list = CodeList.of(
                "daftar",
                Text.of("Daftar", "List"),
                Edition.of(LocalDate.of(2020, 1, 1), "x", "x", List.of(Code.of("A", Text.of("Satu", "One")))));
        Field<String> code = Field.code("kode", "Kode", "Code", list);
        PartType crates =
                PartType.of("peti", "Peti", "Crates").fields(code, MASS, KIND).onePer(code);
        RecordType type = type(3).parts(crates)
                .upcast(
                        1,
                        u -> u.part("kotak", row -> row.renamed("berat", MASS)).part("asing", row -> row.dropped("x")))
                .upcast(
                        2,
                        u -> u.renamed("kotak", "peti")
                                .part(
                                        crates,
                                        row -> row.recoded(KIND, Map.of("X", "Z"))
                                                .scaled(MASS, 3)
                                                .recoded(code, Map.of("P", "A", "Q", "A"))
                                                .renamed("lama", "tiada")
                                                .dropped("massa")));

        assertThat(DefinitionCheck.of(s -> s.id("kecil")
                                .title("Kecil", "Small")
                                .codes(list)
                                .records(type))
                        .problem()
                        .findings())
                .extracting(f -> f.code() + " " + f.field() + " " + f.message().en())
                .containsExactly(
                        "DEFINITION_UPCAST catatan.upcast(2) 'recoded' does not fit the field 'jenis'.",
                        "DEFINITION_UPCAST catatan.upcast(2) 'scaled' does not fit the field 'massa'.",
                        "DEFINITION_UPCAST catatan.upcast(2) Two codes of 'kode' become one, and there is one row for each code.",
                        "DEFINITION_UPCAST catatan.upcast(2) There is no field 'peti.tiada' in schema 3.",
                        "DEFINITION_UPCAST catatan.upcast(2) The code 'peti.massa' is still or again in use; codes are never used again.",
                        "DEFINITION_UPCAST catatan.upcast(1) There is no part 'asing' in schema 2.");
    }

    private static Code code(String code) {
        return Code.of(code, Text.same(code));
    }

    private static RecordType marked(int schema, PartType marks) {
        return type(schema).parts(marks);
    }

    private static List<String> faults(RecordType type, CodeList list) {
        return DefinitionCheck.of(
                        s -> s.id("kecil").title("Kecil", "Small").codes(list).records(type))
                .problem()
                .findings()
                .stream()
                .map(f -> f.code() + " " + f.field() + " " + f.message().en())
                .toList();
    }

    @Test
    void a_code_does_not_arrive_where_another_one_stays() {
        CodeList list = CodeList.of(
                "daftar",
                Text.of("Daftar", "List"),
                Edition.of(LocalDate.of(2020, 1, 1), "x", "x", List.of(code("INT"), code("KOM"))),
                Edition.of(LocalDate.of(2026, 1, 1), "x", "x", List.of(code("KOM"))));
        Field<String> code = Field.code("kode", "Kode", "Code", list);
        PartType marks =
                PartType.of("nilai", "Nilai", "Marks").fields(code, MASS).onePer(code);

        assertThat(faults(
                        marked(2, marks).upcast(1, u -> u.part(marks, row -> row.recoded(code, Map.of("INT", "KOM")))),
                        list))
                .as("an edition holds both, so that a record may have a row for each")
                .containsExactly(
                        "DEFINITION_UPCAST catatan.upcast(1) 'INT' becomes 'KOM' where 'KOM' stays, and there is one row for each code.");
    }

    @Test
    void a_code_does_not_arrive_where_an_earlier_schema_has_sent_another_one() {
        CodeList list = CodeList.of(
                "daftar",
                Text.of("Daftar", "List"),
                Edition.of(LocalDate.of(2020, 1, 1), "x", "x", List.of(code("KOM"))));
        Field<String> code = Field.code("kode", "Kode", "Code", list);
        PartType marks =
                PartType.of("nilai", "Nilai", "Marks").fields(code, MASS).onePer(code);

        assertThat(faults(
                        marked(3, marks)
                                .upcast(1, u -> u.part(marks, row -> row.recoded(code, Map.of("INT", "KOM"))))
                                .upcast(2, u -> u.part(marks, row -> row.recoded(code, Map.of("LAT", "KOM")))),
                        list))
                .containsExactly(
                        "DEFINITION_UPCAST catatan.upcast(2) 'LAT' becomes 'KOM' where 'KOM' stays, and there is one row for each code.");
    }
}
