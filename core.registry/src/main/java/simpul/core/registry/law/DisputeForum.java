package simpul.core.registry.law;

import java.util.Collection;
import simpul.core.model.agreement.Kind;
import simpul.core.model.agreement.LegalNote;
import simpul.core.model.region.Region;
import simpul.core.model.text.Text;

/** Who settles a dispute, derived from the kind and the parties (R9). Pure. */
final class DisputeForum {
    private DisputeForum() {}

    static LegalNote of(Kind kind, Collection<Region> regions) {
        switch (kind) {
            case KSDD_WAJIB, KSDD_SUKARELA:
                return inOneProvince(regions)
                        ? note("Gubernur", "The governor", "UU 23/2014 Ps 370; PP 28/2018 Ps 8")
                        : note(
                                "Menteri Dalam Negeri; keputusannya final",
                                "The Minister of Home Affairs, whose decision is final",
                                "UU 23/2014 Ps 370; PP 28/2018 Ps 8");
            case KSDPK:
                return note(
                        "Musyawarah, lalu menurut perjanjian",
                        "Deliberation, then as the contract says",
                        "PP 28/2018 Ps 21");
            case KSDPL, KSDLL:
                return note("Negosiasi dan konsultasi", "Negotiation and consultation", "PP 28/2018 Ps 34, 41");
            default:
                return note("Musyawarah", "Deliberation", "PP 28/2018 Ps 46");
        }
    }

    private static boolean inOneProvince(Collection<Region> regions) {
        return regions.stream().map(Region::province).distinct().count() == 1
                && regions.stream().noneMatch(r -> r.parent() == null);
    }

    private static LegalNote note(String id, String en, String basis) {
        return new LegalNote("PERSELISIHAN", Text.of("Bila berselisih", "In a dispute"), Text.of(id, en), basis);
    }
}
