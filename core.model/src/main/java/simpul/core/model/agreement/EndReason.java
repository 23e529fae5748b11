package simpul.core.model.agreement;

import java.util.List;
import java.util.stream.Stream;
import simpul.core.model.text.Text;

/** Why cooperation ends (PP 28/2018 Ps 9(1), 22). A change of office holder never ends it (Ps 9(2)), so it is not here. */
public enum EndReason {
    JANGKA_WAKTU_HABIS("Jangka waktu habis", "The term has run out", false),
    TUJUAN_TERCAPAI("Tujuan tercapai", "The goal is reached", false),
    KESEPAKATAN("Kesepakatan para pihak", "By agreement of the parties", false),
    PERUBAHAN_KEBIJAKAN("Perubahan kebijakan", "A change of policy", false),
    OBJEK_HILANG("Objek hilang atau musnah", "The object is lost", false),
    PUTUSAN_PENGADILAN("Putusan pengadilan yang berkekuatan hukum tetap", "A final court ruling", true),
    PAILIT("Pihak ketiga pailit", "Bankruptcy of the third party", true);

    private final Text title;
    private final boolean thirdPartyOnly;

    EndReason(String id, String en, boolean thirdPartyOnly) {
        this.title = Text.of(id, en);
        this.thirdPartyOnly = thirdPartyOnly;
    }

    public Text title() {
        return title;
    }

    /** The reasons that a kind of cooperation knows. */
    public static List<EndReason> of(Kind kind) {
        return Stream.of(values())
                .filter(r -> !r.thirdPartyOnly || kind == Kind.KSDPK)
                .toList();
    }
}
