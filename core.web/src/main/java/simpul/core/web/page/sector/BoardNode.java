package simpul.core.web.page.sector;

import java.util.List;
import org.jspecify.annotations.Nullable;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Option;

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
     * Another column for a record.
     *
     * @param action where the form is sent
     * @param version of the record that is shown
     * @param name of the input
     * @param label what the columns are, e.g. {@code Status}
     * @param options the columns
     * @param here in which of them the record stands; empty for none
     * @param screen path of the screen to return to
     */
    public record Shift(
            String action, int version, String name, String label, List<Option> options, String here, String screen) {
        public Shift {
            options = List.copyOf(options);
        }
    }

    /**
     * One record, with the moves that the reader may take.
     *
     * @param due how urgent it is; null where nothing is due
     * @param shift to another column of a board by a field; null where the reader may not
     */
    public record Card(
            String href,
            String title,
            List<Fact> facts,
            List<MoveButton> moves,
            @Nullable Badge due,
            @Nullable Shift shift) {
        public Card {
            facts = List.copyOf(facts);
            moves = List.copyOf(moves);
        }

        /** A card that stays where it is. */
        Card(String href, String title, List<Fact> facts) {
            this(href, title, facts, List.of(), null, null);
        }
    }
}
