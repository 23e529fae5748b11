package simpul.core.web.page.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;

/** Records as cards in columns. */
public record BoardNode(List<Lane> lanes) implements Node {
    /**
     * One column.
     *
     * @param count as shown; says so where there are more
     * @param all where the rest of them stands; empty when all are here
     */
    public record Lane(String label, String count, List<Card> cards, String all) {
        public Lane {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One record, with the moves that the reader may take.
     *
     * @param due how urgent it is; null where nothing is due
     */
    public record Card(
            String href,
            String title,
            List<Fact> facts,
            List<MoveButton> moves,
            @Nullable Badge due) {
        public Card {
            facts = List.copyOf(facts);
            moves = List.copyOf(moves);
        }

        /** A card that stays where it is. */
        Card(String href, String title, List<Fact> facts) {
            this(href, title, facts, List.of(), null);
        }
    }
}
