package simpul.core.store.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.task.Job;
import simpul.core.store.Foundation;
import simpul.core.store.audit.Checkpoint;

/** Signs the heads of all audit chains once a day and says so in the log, which the operator keeps elsewhere. */
@Component
public final class CheckpointJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointJob.class);
    private final Foundation foundation;

    @Activate
    public CheckpointJob(@Reference Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public String code() {
        return "audit.checkpoint";
    }

    @Override
    public void run(LocalDate day) {
        try {
            Checkpoint point = foundation.checkpoints().write();
            LOG.info("Audit checkpoint {}: {}", point.name(), point.heads());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the audit checkpoint", e);
        }
    }
}
