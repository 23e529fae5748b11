package simpul.core.web.api.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseOutcome;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.text.Text;

/** Whatever a page shows of a deployment, it shows it anew once that is another. */
final class EventIdTest {
    private static final Instant AT = Instant.EPOCH;

    @Test
    void eachStepAndEachWordAboutItIsAnotherState() {
        Deployment begun = Deployment.begun(
                "d1", DeploymentKind.INSTALL, DeploymentSource.PAGE, "perikanan", Text.same("Kominfo"), AT);
        Deployment noticed = begun.begin(Phase.NOTICE, AT);
        Deployment read = noticed.end(AT, PhaseOutcome.DONE, null);
        Deployment warned = read.warned(List.of(said("MODULE_UNDECIDED")));
        Deployment warnedAgain = read.warned(List.of(said("MODULE_UNDECIDED"), said("MODULE_NOT_RETURNED")));
        Deployment checked = warnedAgain.begin(Phase.CHECK, AT);
        Deployment refused = checked.over(AT, DeploymentOutcome.REFUSED, List.of(said("MODULE_NOT_KEPT")));

        assertThat(Stream.of(begun, noticed, read, warned, warnedAgain, checked, refused)
                        .map(EventId::of))
                .doesNotHaveDuplicates();
        assertThat(EventId.of(noticed))
                .as("what did not change")
                .isEqualTo(EventId.of(begun.begin(Phase.NOTICE, AT.plusSeconds(9))));
    }

    private static Diagnosis said(String code) {
        return new Diagnosis(code, "perikanan", Text.same("Apa"), Text.same("Sebab"), Text.same("Atasi"));
    }
}
