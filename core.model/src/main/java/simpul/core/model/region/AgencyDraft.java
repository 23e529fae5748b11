package simpul.core.model.region;

import java.util.List;

/**
 * What a secretariat enters about an agency.
 *
 * @param different the person has seen the similar name that exists and says that this is another agency
 */
public record AgencyDraft(String region, String name, String shortName, List<String> urusan, boolean different) {
    public AgencyDraft {
        urusan = List.copyOf(urusan);
    }
}
