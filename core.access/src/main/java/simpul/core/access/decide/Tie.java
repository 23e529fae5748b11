package simpul.core.access.decide;

import java.util.Optional;
import java.util.function.BiPredicate;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Subject;
import simpul.core.model.text.Text;

/** What must tie a caller to a subject before a rule applies. */
enum Tie {
    /** All that the scope shows. */
    ANY("S", "semua yang terlihat", "all that is visible", (c, s) -> true),
    /** Platform matters, which no region owns. */
    PLATFORM("P", "urusan platform", "platform matters", (c, s) -> s.owner() == null),
    /** The caller's region is the owner: creator of a case, party of a round, keeper of an account. */
    OWNER("D", "milik daerah sendiri", "owned by the own region", (c, s) -> owns(c, s)),
    /** As OWNER, and the caller's agency takes part. */
    OWNER_AGENCY(
            "DO",
            "milik daerah sendiri, OPD-nya ikut serta",
            "owned by the own region, own agency takes part",
            (c, s) -> owns(c, s) && agency(c, s)),
    /** The caller's region is a party. */
    PARTY("M", "daerahnya menjadi pihak", "own region is a party", (c, s) -> party(c, s)),
    /** As PARTY, and nobody else's turn to edit is open. */
    PARTY_TURN(
            "MG",
            "daerahnya menjadi pihak dan mendapat giliran",
            "own region is a party and has its turn",
            (c, s) -> party(c, s) && turn(c, s)),
    /** As PARTY, and the caller's agency takes part. */
    AGENCY(
            "O",
            "daerahnya menjadi pihak, OPD-nya ikut serta",
            "own region is a party, own agency takes part",
            (c, s) -> party(c, s) && agency(c, s)),
    /** As AGENCY, and nobody else's turn to edit is open. */
    AGENCY_TURN(
            "OG",
            "OPD-nya ikut serta dan daerahnya mendapat giliran",
            "own agency takes part and own region has its turn",
            (c, s) -> party(c, s) && agency(c, s) && turn(c, s));

    private final String mark;
    private final Text meaning;
    private final BiPredicate<Caller, Subject> holds;

    Tie(String mark, String id, String en, BiPredicate<Caller, Subject> holds) {
        this.mark = mark;
        this.meaning = Text.of(id, en);
        this.holds = holds;
    }

    boolean holds(Caller caller, Subject subject) {
        return holds.test(caller, subject);
    }

    /** One or two letters for the generated table. */
    String mark() {
        return mark;
    }

    Text meaning() {
        return meaning;
    }

    private static boolean owns(Caller c, Subject s) {
        return c.region().isPresent() && c.region().get().equals(s.owner());
    }

    private static boolean party(Caller c, Subject s) {
        return c.region().filter(s.parties()::contains).isPresent();
    }

    private static boolean agency(Caller c, Subject s) {
        return c.agency().filter(s.agencies()::contains).isPresent();
    }

    private static boolean turn(Caller c, Subject s) {
        return s.turn() == null || c.region().equals(Optional.of(s.turn()));
    }
}
