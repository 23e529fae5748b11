package simpul.core.web.page.agreement;

import java.util.List;
import simpul.core.web.ui.Fact;

/**
 * A party as its case shows it.
 *
 * @param mark the code of the region, or a short mark of a partner
 * @param note who acts for it
 * @param units its agencies
 * @param facts its own fields
 * @param href where its own fields are edited; empty where the reader may not
 */
public record PartyCard(
        String mark, String look, String name, String note, List<String> units, List<Fact> facts, String href) {
    public PartyCard {
        units = List.copyOf(units);
        facts = List.copyOf(facts);
    }
}
