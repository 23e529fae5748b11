package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;

/** What a rule reads only behind a choice or a no is found all the same. */
class ReadChoicesTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> KIND = Field.choice(
            "jenis",
            "Jenis",
            "Kind",
            Choice.of("LOKAL", "Lokal", "Local"),
            Choice.of("IMPOR", "Impor", "Import"));
    private static final Field<Boolean> HEALTHY = Field.yesNo("sehat", "Sehat", "Healthy");
    private static final Field<String> FOREIGN = Field.text("asing", "Asing", "Foreign");
    private static final RecordType TYPE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY, KIND, HEALTHY)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static List<String> faults(Function<RuleFacts, List<Finding>> rule) {
        Result<Definition> judged = DefinitionCheck.of(s -> s.id("kecil")
                .title("Kecil", "Small")
                .records(TYPE)
                .rules(Rule.record("ATURAN", TYPE, "Aturan", "Rule", "Perda 1", rule::apply)));
        return judged.isDone()
                ? List.of()
                : judged.problem().findings().stream()
                        .map(f -> f.code() + " " + f.field() + " " + f.message().en())
                        .toList();
    }

    private static List<Finding> reading(RuleFacts facts, boolean when) {
        if (when) {
            Object unused = facts.find(FOREIGN);
        }
        return List.of();
    }

    @Test
    void each_choice_is_tried() {
        assertThat(faults(r -> reading(r, r.find(KIND).filter("IMPOR"::equals).isPresent())))
                .containsExactly(
                        "DEFINITION_READS ATURAN It reads the field 'asing', which 'catatan' does not have.");
    }

    @Test
    void no_is_tried_beside_yes() {
        assertThat(faults(r -> reading(r, r.find(HEALTHY).filter(yes -> !yes).isPresent())))
                .containsExactly(
                        "DEFINITION_READS ATURAN It reads the field 'asing', which 'catatan' does not have.");
    }

    @Test
    void what_reads_nothing_else_is_accepted() {
        assertThat(faults(r -> reading(r, false))).isEmpty();
    }
}
