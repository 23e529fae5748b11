package simpul.testkit;

import java.time.LocalDate;
import java.util.Optional;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.ReminderFacts;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;

/** A day of a job, or a look of an officer, in a test. */
record Occasion(String region, LocalDate today, Optional<Period> period, Answers answers)
        implements JobFacts, ReminderFacts {
    @Override
    public LocalDate day() {
        return today;
    }
}
