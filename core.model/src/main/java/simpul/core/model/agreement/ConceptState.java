package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** Where a concept of a batch stands. Further states come with hearings. */
public enum ConceptState {
    BELUM_DIBAHAS("Belum dibahas", "Not discussed"),
    DIJADWALKAN("Dijadwalkan", "Scheduled"),
    DIBAHAS("Dibahas", "Discussed"),
    DISETUJUI("Disetujui", "Approved"),
    DIKEMBALIKAN("Dikembalikan", "Returned"),
    DITUNDA("Ditunda", "Postponed");

    private final Text title;

    ConceptState(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
