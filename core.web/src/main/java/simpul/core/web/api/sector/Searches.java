package simpul.core.web.api.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.Condition;
import simpul.core.web.route.Param;

/** The parameters by which lists of records are searched. Stateless. */
final class Searches {
    private static final Pattern WHERE = Pattern.compile("([a-z][a-z0-9_]*)(>=|<=|=)(.*)");

    static final Param WORDS = Param.text("q", "Kata yang dicari.", "Words to look for.");
    static final Param CONDITIONS = Param.matching(
                    "where",
                    WHERE.pattern(),
                    "Saringan atas isian, misalnya spesies=SKJ atau berat_kg>=1000.",
                    "A filter on a field, for example spesies=SKJ or berat_kg>=1000.")
            .repeated();
    static final Param STATES = Param.matching(
                    "state",
                    "[A-Z][A-Z0-9_]*",
                    "Hanya catatan pada keadaan ini; dapat diulang.",
                    "Only records in this state; may be repeated.")
            .repeated();
    static final Param OVERDUE =
            Param.flag("overdue", "Hanya catatan yang lewat tenggat.", "Only records that are overdue.");
    static final Param FORMAT = Param.choice(
            "format",
            List.of("csv", "xlsx", "json"),
            "Bentuk berkas. CSV: titik koma di antara sel, koma sebelum desimal.",
            "Format of the file. CSV: semicolons between cells, a comma before decimals.");

    private Searches() {}

    static RecordSearch of(String words, List<String> conditions, List<String> states, boolean overdue) {
        List<Condition> all =
                new ArrayList<>(conditions.stream().map(Searches::condition).toList());
        if (!states.isEmpty()) {
            all.add(new Condition("in", State.CODE, states));
        }
        if (overdue) {
            all.add(new Condition("overdue", Deadline.CODE, List.of()));
        }
        return new RecordSearch(words, all);
    }

    private static Condition condition(String text) {
        Matcher m = WHERE.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalStateException("Checked by the parameter: " + text);
        }
        String kind = switch (m.group(2)) {
            case ">=" -> "at_least";
            case "<=" -> "at_most";
            default -> m.group(3).isEmpty() ? "absent" : "is";
        };
        return new Condition(kind, m.group(1), m.group(3).isEmpty() ? List.of() : List.of(m.group(3)));
    }
}
