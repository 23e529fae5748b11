package simpul.core.registry.law;

import java.util.Collection;
import simpul.core.model.agreement.Kind;
import simpul.core.model.region.Region;
import simpul.core.model.text.Text;

/** Who settles a dispute, derived from the kind and the parties (R9). Pure. */
public final class DisputeForum {
    private DisputeForum() {}

    public static Text of(Kind kind, Collection<Region> regions) {
        switch (kind) {
            case KSDD_WAJIB, KSDD_SUKARELA:
                boolean oneProvince =
                        regions.stream().map(Region::province).distinct().count() == 1
                                && regions.stream().noneMatch(r -> r.parent() == null);
                return oneProvince
                        ? Text.of("Gubernur (UU 23/2014 Ps 370)", "The governor (UU 23/2014 Ps 370)")
                        : Text.of(
                                "Menteri Dalam Negeri, final (UU 23/2014 Ps 370)",
                                "The Minister of Home Affairs, final (UU 23/2014 Ps 370)");
            case KSDPK:
                return Text.of(
                        "Musyawarah, lalu menurut perjanjian (PP 28/2018 Ps 21)",
                        "Deliberation, then as the contract says (PP 28/2018 Ps 21)");
            case KSDPL, KSDLL:
                return Text.of(
                        "Negosiasi dan konsultasi (PP 28/2018 Ps 34, 41)",
                        "Negotiation and consultation (PP 28/2018 Ps 34, 41)");
            default:
                return Text.of("Musyawarah", "Deliberation");
        }
    }
}
