package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Edition;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.text.Text;

/** What is said to take the place of a code has to do so. */
class CodeListCheckTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();

    private static Code code(String code) {
        return Code.of(code, Text.of("Kode " + code, "Code " + code));
    }

    private static Edition edition(int year, Code... codes) {
        return Edition.of(LocalDate.of(year, 1, 1), "uji", "uji", List.of(codes));
    }

    private static List<String> faults(Edition... editions) {
        CodeList list = CodeList.of("daftar", Text.of("Daftar", "List"), editions);
        Result<Definition> judged = DefinitionCheck.of(s -> s.id("kecil")
                .title("Kecil", "Small")
                .codes(list)
                .records(RecordType.of("catatan", 1, "Catatan", "Note")
                        .fields(DAY, Field.code("kode", "Kode", "Code", list))
                        .happensOn(DAY)
                        .owner(Owner.REGION)));
        return judged.isDone()
                ? List.of()
                : judged.problem().findings().stream()
                        .map(f -> f.code() + " " + f.field() + " " + f.message().en())
                        .toList();
    }

    @Test
    void a_later_edition_has_the_successor() {
        assertThat(faults(edition(2020, code("A").becomes("B")), edition(2024, code("B"))))
                .isEmpty();
        assertThat(faults(edition(2020, code("A").becomes("B"), code("B")), edition(2024, code("C"))))
                .containsExactly("DEFINITION_SUCCESSOR daftar.A Its successor 'B' is in no later edition.");
    }

    @Test
    void a_code_that_is_still_there_has_no_successor_yet() {
        assertThat(faults(edition(2020, code("A").becomes("B")), edition(2024, code("A"), code("B"))))
                .containsExactly(
                        "DEFINITION_SUCCESSOR daftar.A The code 'A' becomes 'B', and a later edition still has it.");
    }

    @Test
    void successors_do_not_lead_back() {
        assertThat(faults(
                        edition(2020, code("A").becomes("B")),
                        edition(2022, code("B").becomes("A")),
                        edition(2024, code("A").becomes("B")),
                        edition(2026, code("B"))))
                .contains("DEFINITION_SUCCESSOR daftar.A The code 'A' becomes 'B', and a later edition still has it.");
        assertThat(faults(edition(2020, code("A").becomes("A"))))
                .contains("DEFINITION_SUCCESSOR daftar.A The successors of the code 'A' lead back to it.");
        assertThat(faults(edition(2020, code("A").becomes("B"), code("B").becomes("A")), edition(2024, code("C"))))
                .contains(
                        "DEFINITION_SUCCESSOR daftar.A The successors of the code 'A' lead back to it.",
                        "DEFINITION_SUCCESSOR daftar.B The successors of the code 'B' lead back to it.");
    }
}
