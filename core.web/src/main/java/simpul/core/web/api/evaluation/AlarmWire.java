package simpul.core.web.api.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.model.evaluation.AlarmState;
import simpul.core.model.evaluation.PaperAlarm;
import simpul.core.model.text.Text;
import simpul.core.web.json.Wire;

/** A paper-only alarm with the OPD's reply beside it. */
record AlarmWire(
        String id,
        String agreement,
        @Wire("case") String kase,
        Text title,
        String region,
        List<Text> periods,
        LocalDate raisedOn,
        LocalDate replyUntil,
        AlarmState state,
        String reply,
        String repliedBy,
        @Nullable LocalDate repliedOn,
        int version) {
    static AlarmWire of(PaperAlarm a) {
        return new AlarmWire(
                a.id(),
                a.agreement(),
                a.kase(),
                a.title(),
                a.region(),
                a.periods(),
                a.raisedOn(),
                a.replyUntil(),
                a.state(),
                a.reply(),
                a.repliedBy(),
                a.repliedOn(),
                a.version());
    }
}
