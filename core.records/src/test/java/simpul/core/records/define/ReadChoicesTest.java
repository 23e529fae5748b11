package simpul.core.records.define;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Result;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.RuleFacts;
import simpul.core.model.sector.SectorSpec;
import simpul.core.model.sector.record.Choice;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;

/** What a rule reads only behind a choice or a no is found all the same. */
class ReadChoicesTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<String> KIND = Field.choice(
            "jenis", "Jenis", "Kind", Choice.of("LOKAL", "Lokal", "Local"), Choice.of("IMPOR", "Impor", "Import"));
    private static final Field<Boolean> HEALTHY = Field.yesNo("sehat", "Sehat", "Healthy");
    private static final Field<String> FOREIGN = Field.text("asing", "Asing", "Foreign");
    private static final Field<String> PACT = Field.agreement("pks", "PKS", "Agreement");
    private static final Field<String> NAME = Field.text("nama", "Nama", "Name").personal();
    private static final Field<String> TITLE = Field.text("judul", "Judul", "Title");
    private static final SectorParameter STATUS = SectorParameter.of("status", "Status", "Status", 0, "tingkat")
            .basedOn("Keputusan Menteri", "Decision of the minister")
            .since(LocalDate.of(2025, 1, 1))
            .range(0, 3);
    private static final RecordType TYPE = RecordType.of("catatan", 1, "Catatan", "Note")
            .fields(DAY, KIND, HEALTHY, PACT, NAME)
            .happensOn(DAY)
            .owner(Owner.REGION);

    private static List<String> faults(Function<RuleFacts, List<Finding>> rule) {
        return refused(s -> s.parameters(STATUS)
                .records(TYPE)
                .rules(Rule.record("ATURAN", TYPE, "Aturan", "Rule", "Perda 1", rule::apply)
                        .withAgreement()));
    }

    private static List<String> refused(Consumer<SectorSpec> said) {
        Result<Definition> judged =
                DefinitionCheck.of(s -> said.accept(s.id("kecil").title("Kecil", "Small")));
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
                .containsExactly("DEFINITION_READS ATURAN It reads the field 'asing', which 'catatan' does not have.");
    }

    @Test
    void no_is_tried_beside_yes() {
        assertThat(faults(r -> reading(r, r.find(HEALTHY).filter(yes -> !yes).isPresent())))
                .containsExactly("DEFINITION_READS ATURAN It reads the field 'asing', which 'catatan' does not have.");
    }

    @Test
    void what_is_read_where_the_record_names_an_agreement_is_found_too() {
        assertThat(faults(r -> reading(r, r.agreement().isPresent())))
                .containsExactly("DEFINITION_READS ATURAN It reads the field 'asing', which 'catatan' does not have.");
    }

    @Test
    void a_text_made_of_a_name_only_behind_a_choice_is_personal_all_the_same() {
        RecordType named = TYPE.fields(DAY, KIND, NAME, TITLE)
                .derive(
                        TITLE,
                        r -> r.find(KIND)
                                .filter("IMPOR"::equals)
                                .flatMap(kind -> r.find(NAME))
                                .orElse("-"));

        assertThat(refused(s -> s.records(named)))
                .containsExactly(
                        "DEFINITION_PERSONAL catatan.judul It is computed from the personal field 'nama', so it has to be personal() too.");
    }

    @Test
    void a_parameter_of_another_region_is_kept_per_region_and_found_by_a_field_that_names_one() {
        assertThat(faults(r -> reading(r, r.parameter(STATUS, NAME).signum() > 0)))
                .containsExactly(
                        "DEFINITION_READS ATURAN It reads the parameter 'status' by the field 'nama', which is no region.",
                        "DEFINITION_READS ATURAN It reads the parameter 'status' for another region, and it is not kept per region.");
    }

    @Test
    void what_reads_nothing_else_is_accepted() {
        assertThat(faults(r -> reading(r, false))).isEmpty();
    }
}
