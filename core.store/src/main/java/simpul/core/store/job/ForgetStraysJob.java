package simpul.core.store.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import simpul.core.model.task.Job;
import simpul.core.store.Foundation;

/**
 * Forgets files that no record has named within a week, and then documents that have lain for a day without a row: what was
 * released, and what a power cut leaves of an upload.
 */
@Component
public final class ForgetStraysJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetStraysJob.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final Duration WAITING = Duration.ofDays(7);

    private final Foundation foundation;

    @Activate
    public ForgetStraysJob(@Reference Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public String code() {
        return "documents.forget";
    }

    @Override
    public void run(LocalDate day) {
        int deposits = foundation.forgetDeposits(WAITING);
        if (deposits > 0) {
            LOG.info("{} uploaded files that no record named forgotten", deposits);
        }
        try {
            int forgotten = foundation.forgetStrayDocuments(AGE);
            if (forgotten > 0) {
                LOG.info("{} documents without a row forgotten", forgotten);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
