package simpul.core.records.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.sector.AgreementFacts;
import simpul.core.model.sector.JobFacts;
import simpul.core.model.sector.ReminderFacts;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;

/**
 * An agreement at a gate, a day of a job or a look of an officer that never was, as rules of agreements, jobs and reminders see it
 * while their definition is judged. For one call.
 */
record TriedOccasion(TriedFacts facts) implements AgreementFacts, JobFacts, ReminderFacts {
    private static final String NAME = "Contoh";

    @Override
    public Answers answers() {
        return facts;
    }

    @Override
    public LocalDate today() {
        return TriedScreen.DAY;
    }

    @Override
    public LocalDate day() {
        return TriedScreen.DAY;
    }

    @Override
    public String region() {
        return facts.owner();
    }

    @Override
    public Optional<Period> period() {
        return whenFull(Period.quarterOf(TriedScreen.DAY));
    }

    @Override
    public String id() {
        return "contoh";
    }

    @Override
    public String title() {
        return NAME;
    }

    @Override
    public String object() {
        return NAME;
    }

    @Override
    public String affair() {
        return "contoh";
    }

    @Override
    public List<AgreementFacts.Party> parties() {
        return List.of(new Party("81", true), new Party("81.71", false));
    }

    @Override
    public List<String> sectors() {
        return List.of(facts.definition().id());
    }

    @Override
    public Optional<LocalDate> starts() {
        return whenFull(TriedScreen.DAY);
    }

    @Override
    public Optional<LocalDate> ends() {
        return whenFull(TriedScreen.DAY.plusYears(2));
    }

    @Override
    public Optional<LocalDate> signed() {
        return whenFull(TriedScreen.DAY);
    }

    @Override
    public boolean isRunning() {
        return facts.full();
    }

    @Override
    public List<AgreementFacts.Promised> commitments() {
        return facts.full() ? List.of(new Promised(TriedScreen.DAY)) : List.of();
    }

    private <T> Optional<T> whenFull(T value) {
        return facts.full() ? Optional.of(value) : Optional.empty();
    }

    private record Party(String code, boolean isProvince) implements AgreementFacts.Party {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Optional<String> region() {
            return Optional.of(code);
        }

        @Override
        public Optional<String> number() {
            return Optional.empty();
        }

        @Override
        public boolean isKabupatenOrKota() {
            return !isProvince;
        }
    }

    private record Promised(LocalDate day) implements AgreementFacts.Promised {
        @Override
        public String id() {
            return "contoh";
        }

        @Override
        public String text() {
            return NAME;
        }

        @Override
        public Optional<String> indicator() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> target() {
            return Optional.of(BigDecimal.ONE);
        }

        @Override
        public Optional<LocalDate> due() {
            return Optional.of(day);
        }
    }
}
