package simpul.core.model.agreement;

import simpul.core.model.text.Text;

/** Why the object may be worked on: it stands in the regional plan, or an exception of PP 28/2018 Ps 4(3) holds. */
public enum PlanBasis {
    RPJMD_RKPD("Tercantum dalam RPJMD atau RKPD", "In the regional plan (RPJMD or RKPD)"),
    DARURAT("Keadaan darurat", "Emergency"),
    PROGRAM_STRATEGIS_NASIONAL("Program strategis nasional", "National strategic programme"),
    TUGAS_PEMBANTUAN("Tugas pembantuan", "Delegated task");

    private final Text title;

    PlanBasis(String id, String en) {
        this.title = Text.of(id, en);
    }

    public Text title() {
        return title;
    }
}
