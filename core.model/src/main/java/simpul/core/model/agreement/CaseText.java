package simpul.core.model.agreement;

import java.util.List;
import java.util.Set;

/** The text of a case that its parties share and edit by turns. */
public record CaseText(
        String title, String urusan, String object, String summary, List<String> sectors, Set<Ground> grounds) {
    public CaseText {
        sectors = List.copyOf(sectors);
        grounds = Set.copyOf(grounds);
    }
}
