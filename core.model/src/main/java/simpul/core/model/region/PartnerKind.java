package simpul.core.model.region;

/** Partners by PP 28/2018: Ps 13-15 third parties, Ps 23 foreign governments, Ps 36 foreign institutions, Ps 46 ministries. */
public enum PartnerKind {
    PERSEORANGAN,
    BADAN_USAHA,
    ORMAS,
    PEMDA_LUAR_NEGERI,
    LEMBAGA_LUAR_NEGERI,
    KEMENTERIAN_LEMBAGA
}
