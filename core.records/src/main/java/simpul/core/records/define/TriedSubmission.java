package simpul.core.records.define;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.Submission;
import simpul.core.model.sector.question.Answers;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFacts;
import simpul.core.model.sector.record.RecordType;

/**
 * What nobody sent, as an action sees it while its definition is judged; notes what is read and was not declared. For one call.
 *
 * @param full whether inputs that may be empty have a value too
 * @param read what was read in vain
 */
record TriedSubmission(Definition definition, Screen screen, ScreenAction action, boolean full, Set<ViewFault> read)
        implements Submission {
    @Override
    public <T> Optional<T> find(Field<T> field) {
        if (action.inputs().stream().noneMatch(f -> f.code().equals(field.code()))) {
            read.add(new ViewFault(
                    "DEFINITION_READS",
                    "Membaca isian '" + field.code() + "', yang tidak ada pada inputs().",
                    "It reads the field '" + field.code() + "', which is not among its inputs()."));
        }
        return full || field.isRequired() ? Optional.of(MadeUp.value(field)) : Optional.empty();
    }

    @Override
    public RecordFacts record() {
        return about(facts());
    }

    @Override
    public String id() {
        return about("contoh");
    }

    @Override
    public Optional<String> state() {
        return about(action.on()
                .flatMap(RecordType::workflow)
                .map(flow -> flow.start().code()));
    }

    private <T> T about(T value) {
        if (action.on().isEmpty()) {
            read.add(new ViewFault(
                    "DEFINITION_READS",
                    "Membaca catatan tanpa on(..).",
                    "It reads the record that it is about, without on(..)."));
        }
        return value;
    }

    @Override
    public String region() {
        return "81";
    }

    @Override
    public Period period() {
        return Period.quarterOf(TriedScreen.DAY);
    }

    @Override
    public LocalDate today() {
        return TriedScreen.DAY;
    }

    @Override
    public Answers answers() {
        RecordType any = RecordType.of(action.code(), 1, "-", "-");
        return new TriedFacts(definition, any, Said.asking(screen.asks()), full, Map.of(), read);
    }

    private TriedFacts facts() {
        RecordType type = action.on().orElseGet(() -> RecordType.of(action.code(), 1, "-", "-"));
        return new TriedFacts(definition, type, Said.asking(screen.asks()), full, Map.of(), read);
    }
}
