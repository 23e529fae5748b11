package simpul.core.model.agreement;

import static simpul.core.model.region.PartnerKind.*;

import java.util.Set;
import simpul.core.model.region.PartnerKind;
import simpul.core.model.text.Text;

/** The kinds of cooperation that PP 28/2018 knows, each with its partners, document pair and legal basis. */
public enum Kind {
    KSDD_WAJIB(
            "Kerja sama antardaerah wajib",
            "Mandatory cooperation between regions",
            DocumentType.KESEPAKATAN_BERSAMA,
            DocumentType.PKS,
            Set.of(),
            "UU 23/2014 Ps 364; PP 28/2018 Ps 3(2)"),
    KSDD_SUKARELA(
            "Kerja sama antardaerah sukarela",
            "Voluntary cooperation between regions",
            DocumentType.KESEPAKATAN_BERSAMA,
            DocumentType.PKS,
            Set.of(),
            "UU 23/2014 Ps 365; PP 28/2018 Ps 3(3)"),
    KSDPK(
            "Kerja sama dengan pihak ketiga",
            "Cooperation with a third party",
            DocumentType.KESEPAKATAN_BERSAMA,
            DocumentType.PKS,
            Set.of(PERSEORANGAN, BADAN_USAHA, ORMAS),
            "PP 28/2018 Ps 13-22"),
    KSDPL(
            "Kerja sama dengan pemerintah daerah di luar negeri",
            "Cooperation with a foreign local government",
            DocumentType.PERNYATAAN_KEHENDAK,
            DocumentType.NASKAH_KERJA_SAMA,
            Set.of(PEMDA_LUAR_NEGERI),
            "PP 28/2018 Ps 23-35"),
    KSDLL(
            "Kerja sama dengan lembaga di luar negeri",
            "Cooperation with a foreign institution",
            DocumentType.PERNYATAAN_KEHENDAK,
            DocumentType.NASKAH_KERJA_SAMA,
            Set.of(LEMBAGA_LUAR_NEGERI),
            "PP 28/2018 Ps 36-42"),
    SINERGI(
            "Sinergi dengan kementerian atau lembaga",
            "Synergy with a ministry or agency",
            DocumentType.NOTA_KESEPAKATAN,
            DocumentType.RENCANA_KERJA,
            Set.of(KEMENTERIAN_LEMBAGA),
            "PP 28/2018 Ps 46, 49");

    private final Text title;
    private final DocumentType base;
    private final DocumentType execution;
    private final Set<PartnerKind> partners;
    private final String basis;

    Kind(String id, String en, DocumentType base, DocumentType execution, Set<PartnerKind> partners, String basis) {
        this.title = Text.of(id, en);
        this.base = base;
        this.execution = execution;
        this.partners = partners;
        this.basis = basis;
    }

    public Text title() {
        return title;
    }

    /** The document that a case of this kind opens with. */
    public DocumentType base() {
        return base;
    }

    /** The document that carries it out. */
    public DocumentType execution() {
        return execution;
    }

    /** The partners it may have beside regions; empty when only regions may be party. */
    public Set<PartnerKind> partners() {
        return partners;
    }

    /** The articles that define it. */
    public String basis() {
        return basis;
    }

    /** Whether it is between regions (KSDD). */
    public boolean betweenRegions() {
        return partners.isEmpty();
    }

    /**
     * Whether its stages are taken here. The others follow procedures of their own and are recorded once they run, as
     * <em>data lama</em>. KSDPK runs the stages of KSDD (PP 28/2018 Ps 19(1)).
     */
    public boolean staged() {
        return betweenRegions() || this == KSDPK;
    }
}
