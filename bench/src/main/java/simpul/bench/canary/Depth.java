package simpul.bench.canary;

import java.util.List;
import java.util.Set;

/** How thoroughly is looked. The empty account has not signed in. */
public enum Depth {
    /** Every account that is not to know what Maluku drafts, of every role: its partners and its own council among them. */
    FULL(
            List.of(
                    "",
                    "admin",
                    "sekretariat.jatim",
                    "sekretariat.kaltim",
                    "sekretariat.sumbar",
                    "sekretariat.sultra",
                    "sekretariat.sidoarjo",
                    "dprd.maluku",
                    "opd.dkp.jatim",
                    "opd.bkd.jatim",
                    "opd.disnak.jatim",
                    "opd.bpsdm.sumbar",
                    "tkksd.kendari",
                    "pemantau.kemendagri"),
            400,
            true),
    /** One account of each kind, fewer pages, read once. */
    QUICK(List.of("", "admin", "sekretariat.jatim", "opd.dkp.jatim", "dprd.maluku", "pemantau.kemendagri"), 40, false);

    /** Who reads the marked texts, to see that they are there. */
    static final List<String> OWN = List.of("sekretariat.maluku", "opd.dkp.maluku");

    static final String ADMINISTRATOR = "admin";

    /** Who may know people and nothing else of what is marked: he enters them, or they are of his own region. */
    static final Set<String> KNOW_PEOPLE = Set.of(ADMINISTRATOR, "dprd.maluku");

    static final String PASSWORD = "simpul-demo";

    private final List<String> accounts;
    private final int pages;
    private final boolean twice;

    Depth(List<String> accounts, int pages, boolean twice) {
        this.accounts = accounts;
        this.pages = pages;
        this.twice = twice;
    }

    List<String> accounts() {
        return accounts;
    }

    /** How many pages each of them reads by following links. */
    int pages() {
        return pages;
    }

    /**
     * Whether everything is read before the first change as well, each change is tried with a stale version as well, and the
     * region drafts once more while the others are at work.
     */
    boolean twice() {
        return twice;
    }
}
