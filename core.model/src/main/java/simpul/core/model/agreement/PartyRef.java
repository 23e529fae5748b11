package simpul.core.model.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant as a party: a region, or a partner outside regional government. Exactly one of the two is set.
 *
 * @param region code of the region
 * @param partner identifier of the partner
 */
public record PartyRef(@Nullable String region, @Nullable String partner) {
    public PartyRef {
        if ((region == null) == (partner == null)) {
            throw new IllegalArgumentException("A party is a region or a partner: " + region + ", " + partner);
        }
    }

    public static PartyRef region(String code) {
        return new PartyRef(code, null);
    }

    public static PartyRef partner(String id) {
        return new PartyRef(null, id);
    }

    /** The code or identifier, which no other party of a case shares. */
    public String key() {
        return region != null ? region : String.valueOf(partner);
    }

    public boolean regional() {
        return region != null;
    }
}
