package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import simpul.core.model.record.FlowShape;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Standing;
import simpul.core.model.record.TypeShape;
import simpul.core.model.sector.record.State;
import simpul.core.model.sector.view.Condition;
import simpul.core.model.text.Text;
import simpul.core.web.page.PageAsk;
import simpul.core.web.ui.Address;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;
import simpul.core.web.ui.Tone;

/** Where records stand in their workflow, and the moves a reader may take, as pages show them. Stateless. */
final class Moving {
    /** The parameter of a page by which states are chosen. */
    static final String CHOSEN = "keadaan";

    private Moving() {}

    /** The state in icon, word and colour: not begun, on its way, or closed. */
    static Badge badge(Messages t, TypeShape type, Standing standing) {
        String words = t.of(standing.label());
        FlowShape flow = type.workflow().orElseThrow();
        boolean frozen = flow.state(standing.state())
                .filter(FlowShape.StateShape::frozen)
                .isPresent();
        if (frozen) {
            return new Badge(Tone.OK, Icon.LOCK, words);
        }
        return flow.start().equals(standing.state())
                ? Badge.neutral(Icon.PENCIL, words)
                : new Badge(Tone.INFO, Icon.CLOCK, words);
    }

    /** From whom a record comes that another region shares; empty for an own one. */
    static String owner(Messages t, RecordView record) {
        Text owner = record.words().get(RecordView.OWNER);
        return owner == null ? "" : t.get("sector.sharedBy", t.of(owner));
    }

    static List<MoveButton> buttons(Messages t, String sector, TypeShape type, RecordView record, String screen) {
        return buttons(t, sector, type, record, screen, "", List.of());
    }

    /**
     * The moves that the reader may take.
     *
     * @param tried address of the move that was refused for want of a word; empty for none
     * @param word what asks for that word
     */
    static List<MoveButton> buttons(
            Messages t,
            String sector,
            TypeShape type,
            RecordView record,
            String screen,
            String tried,
            List<Field> word) {
        Standing standing = record.standing();
        if (standing == null) {
            return List.of();
        }
        List<MoveButton> buttons = new ArrayList<>();
        for (FlowShape.MoveShape move : standing.moves()) {
            String action = Place.record(sector, type.code(), record.id()) + "/pindah/" + Address.segment(move.code());
            buttons.add(new MoveButton(
                    t.of(move.label()),
                    sentence(t, type, standing, move),
                    action,
                    record.version(),
                    action.equals(tried) ? word : List.of(),
                    screen));
        }
        return buttons;
    }

    private static String sentence(Messages t, TypeShape type, Standing standing, FlowShape.MoveShape move) {
        FlowShape flow = type.workflow().orElseThrow();
        FlowShape.StateShape to = flow.state(move.to()).orElseThrow();
        String moves = t.get("sector.moveSure", t.of(standing.label()), t.of(to.label()));
        if (to.frozen()) {
            return moves + " " + t.get("sector.moveFreezes");
        }
        return flow.from(to.code()).isEmpty() ? moves + " " + t.get("sector.moveEnds") : moves;
    }

    /** The choice of a state above a list; nothing for types without a workflow. */
    static List<Field> choice(PageAsk ask, TypeShape type) {
        Messages t = ask.t();
        return type.workflow().stream()
                .map(flow -> {
                    List<Option> options = new ArrayList<>(List.of(Option.of("", t.get("sector.everything"))));
                    flow.states().forEach(s -> options.add(Option.of(s.code(), t.of(s.label()))));
                    return Field.select(CHOSEN, t.get("sector.state"), options)
                            .value(chosen(ask, type))
                            .required();
                })
                .toList();
    }

    /** The chosen state of a list; empty for all, and for one that the type does not have. */
    static String chosen(PageAsk ask, TypeShape type) {
        return ask.query(CHOSEN)
                .filter(code -> type.workflow().flatMap(f -> f.state(code)).isPresent())
                .orElse("");
    }

    /** The same as a condition. */
    static List<Condition> conditions(String chosen) {
        return chosen.isEmpty() ? List.of() : List.of(new Condition("is", State.CODE, List.of(chosen)));
    }

    static Text moved(RecordView record) {
        Text state =
                record.standing() == null ? Text.same("") : record.standing().label();
        return Text.of(
                record.title().id() + ": " + state.id() + ".", record.title().en() + ": " + state.en() + ".");
    }
}
