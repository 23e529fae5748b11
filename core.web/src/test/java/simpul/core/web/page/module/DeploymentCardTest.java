package simpul.core.web.page.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentKind;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Receipt;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;
import simpul.core.web.ui.Messages;

/** What people read of the work that a deployment met. */
class DeploymentCardTest {
    private static final Instant AT = Instant.parse("2026-11-27T01:00:00Z");

    private static DeploymentCard card(DeploymentKind kind, Receipt receipt) {
        Deployment over = Deployment.begun("d1", kind, DeploymentSource.PAGE, "perikanan", Text.same("A"), AT)
                .receipt(receipt)
                .over(AT, DeploymentOutcome.DONE, List.of());
        return DeploymentCard.of(Messages.in(Language.EN), over, "Fisheries", "");
    }

    @Test
    void aRemovalSaysWhatWasFinishedAndNothingOfRequestsThatNobodyCouldSend() {
        DeploymentCard card = card(DeploymentKind.REMOVE, new Receipt(0, 0, 2, 0));

        assertThat(card.receipt()).containsExactly("2 pieces of work finished by the old version");
        assertThat(card.cutOff()).isEmpty();
    }

    @Test
    void workThatWasCutOffIsSaidAndNotCountedAsFinished() {
        assertThat(card(DeploymentKind.INSTALL, new Receipt(1284, 0, 1, 3)))
                .extracting(DeploymentCard::receipt, DeploymentCard::cutOff)
                .containsExactly(
                        List.of("0 of 1,284 requests failed", "1 piece of work finished by the old version"),
                        "3 pieces of work of the old version cut off, not finished in time");
        assertThat(card(DeploymentKind.REMOVE, new Receipt(0, 0, 0, 1)))
                .extracting(DeploymentCard::receipt, DeploymentCard::cutOff)
                .containsExactly(List.of(), "1 piece of work of the old version cut off, not finished in time");
    }
}
