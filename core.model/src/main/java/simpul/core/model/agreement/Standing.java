package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** What a party says about an entry that bears on it. */
public enum Standing {
    SENDIRI("Dicatat pihak ini", "Recorded by the party"),
    DICATAT_OLEH("Dicatat oleh mitra", "Recorded by the partner"),
    DIKONFIRMASI("Dikonfirmasi", "Confirmed"),
    KEBERATAN("Keberatan", "Objected to");

    private final Text title;

    Standing(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
