package simpul.core.web.api.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import simpul.core.model.agreement.Stage;
import simpul.core.model.agreement.Step;
import simpul.core.model.text.Text;

/** A stage that is finished, with the rules of sectors that could not be decided then. */
record StepWire(
        Stage stage,
        LocalDate on,
        String region,
        String office,
        Instant at,
        String note,
        List<UndecidedWire> undecided) {
    /** The reason why the office went on is empty for a rule that only warns. */
    record UndecidedWire(String sector, String rule, Text title, String basis, String reason) {}

    static List<StepWire> all(List<Step> steps) {
        return steps.stream()
                .map(s -> new StepWire(
                        s.stage(),
                        s.on(),
                        s.region(),
                        s.office(),
                        s.at(),
                        s.note(),
                        s.marks().stream()
                                .map(m -> new UndecidedWire(m.sector(), m.rule(), m.title(), m.basis(), m.reason()))
                                .toList()))
                .toList();
    }
}
