package simpul.core.model.region;

/**
 * A party outside regional government: third party, foreign government or institution, ministry.
 *
 * @param id opaque identifier
 * @param kind what it is, which decides the kinds of cooperation it may enter
 * @param country ISO 3166-1 alpha-2 code; {@code ID} for domestic partners
 * @param region code of the region that registered it
 */
public record Partner(String id, PartnerKind kind, String name, String country, String region, int version) {}
