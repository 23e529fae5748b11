package simpul.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import simpul.core.model.result.Finding;
import simpul.core.model.role.Role;
import simpul.core.model.sector.Rule;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Dimension;
import simpul.core.model.sector.question.Filter;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Actor;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.Owner;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.Workflow;
import simpul.core.model.sector.view.Cell;
import simpul.core.model.sector.view.Figure;
import simpul.core.model.sector.view.FiguresView;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/** A sector author tries a workflow without a server. */
class SectorFlowTest {
    private static final Field<LocalDate> DAY =
            Field.date("hari", "Hari", "Day").required();
    private static final Field<Long> COUNT =
            Field.integer("jumlah", "Jumlah", "Count").requiredFrom("DIAJUKAN");
    private static final Field<Long> TWICE = Field.integer("dua_kali", "Dua kali", "Twice");
    private static final RecordType REQUEST = RecordType.of("permohonan", 1, "Permohonan", "Request")
            .fields(DAY, COUNT, TWICE)
            .happensOn(DAY)
            .owner(Owner.REGION)
            .derive(TWICE, r -> 2 * r.value(COUNT))
            .workflow(Workflow.start("DRAF", "Draf", "Draft")
                    .state("DIAJUKAN", "Diajukan", "Submitted")
                    .move("AJUKAN", "Ajukan", "Submit", "DRAF", "DIAJUKAN", Actor.owner(Role.OPD)));
    private static final Aggregate HANDED_IN = Aggregate.over(REQUEST).where(Filter.state("DIAJUKAN"));
    private static final Aggregate BY_STATE = Aggregate.over(REQUEST).by(Dimension.state());

    private final SectorCheck check = SectorCheck.of(s -> s.id("mohon")
            .title("Permohonan", "Requests")
            .records(REQUEST)
            .rules(Rule.record(
                            "HANYA_SATU",
                            REQUEST,
                            "Satu saja",
                            "One only",
                            "Perda 1",
                            r -> r.answers().count(HANDED_IN) > 0
                                    ? List.of(Finding.blocking("SUDAH_ADA", "", Text.of("Sudah ada.", "There is one.")))
                                    : List.of())
                    .asks(HANDED_IN)
                    .onMove("AJUKAN"))
            .screens(Screen.of(
                            "jumlah",
                            "Jumlah",
                            "Counts",
                            "flag",
                            r -> View.figures(Figure.of(
                                    "Keadaan",
                                    "States",
                                    Cell.of(r.answers().to(BY_STATE).size()))))
                    .asks(BY_STATE)));

    @Test
    void a_draft_may_lack_what_the_move_asks_for() {
        assertThat(check.write(REQUEST, Map.of("hari", "2026-08-17")).value()).containsOnlyKeys("hari");
        assertThat(check.move(REQUEST, "AJUKAN", Map.of("hari", "2026-08-17"))
                        .problem()
                        .findings())
                .extracting(Finding::code, Finding::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FIELD_REQUIRED", "jumlah"));
        assertThat(check.move(REQUEST, "AJUKAN", Map.of("hari", "2026-08-17", "jumlah", "3"))
                        .value())
                .containsEntry("dua_kali", 6L);
    }

    @Test
    void a_rule_of_the_move_sees_records_in_their_state() {
        check.given(REQUEST, Map.of("hari", "2026-08-17"))
                .given(REQUEST, "DIAJUKAN", Map.of("hari", "2026-08-18", "jumlah", "1"));

        assertThat(check.move(REQUEST, "AJUKAN", Map.of("hari", "2026-08-19", "jumlah", "3"))
                        .problem()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("SUDAH_ADA");
        assertThat(check.write(REQUEST, Map.of("hari", "2026-08-19", "jumlah", "3"))
                        .isDone())
                .isTrue();
        FiguresView shown = (FiguresView) check.show("jumlah", Period.quarter(2026, 3));
        assertThat(shown.figures().get(0).value().number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("2"));
    }
}
