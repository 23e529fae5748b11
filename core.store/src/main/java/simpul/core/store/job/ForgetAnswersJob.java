package simpul.core.store.job;

import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.task.Job;
import simpul.core.store.Foundation;

/** Forgets answers that were kept for repeated requests and whose week is over. */
@Component
public final class ForgetAnswersJob implements Job {
    private final Foundation foundation;

    @Activate
    public ForgetAnswersJob(@Reference Foundation foundation) {
        this.foundation = foundation;
    }

    @Override
    public String code() {
        return "once.forget";
    }

    @Override
    public void run(LocalDate day) {
        foundation.forgetOldAnswers();
    }
}
