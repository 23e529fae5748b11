package simpul.core.model.sector;

import java.util.List;
import java.util.function.Function;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.text.Text;

/**
 * What the sector reminds an agency of in <em>Menunggu Anda</em>. It is found anew from the records when an officer who may
 * write looks there, at most every five minutes, so that it goes when the matter is settled.
 *
 * <pre>{@code
 * Reminder.of("tanpa_sertifikat", "Lot tanpa sertifikat", "Lots without certificate",
 *         r -> r.answers().count(BARE) == 0 ? List.of() : List.of(Notice.of(..., ...).at("lalu-lintas")))
 *         .asks(BARE)
 * }</pre>
 *
 * Immutable. The function is pure.
 */
public final class Reminder {
    private final String code;
    private final Text title;
    private final Function<ReminderFacts, List<Notice>> function;
    private final List<Aggregate> asks;

    private Reminder(String code, Text title, Function<ReminderFacts, List<Notice>> function, List<Aggregate> asks) {
        this.code = code;
        this.title = title;
        this.function = function;
        this.asks = asks;
    }

    public static Reminder of(String code, String id, String en, Function<ReminderFacts, List<Notice>> function) {
        return new Reminder(code, Text.of(id, en), function, List.of());
    }

    /** Questions to answer before the function is called. */
    public Reminder asks(Aggregate... questions) {
        return new Reminder(code, title, function, List.of(questions));
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public Function<ReminderFacts, List<Notice>> function() {
        return function;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    @Override
    public String toString() {
        return code;
    }
}
