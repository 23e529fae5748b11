package simpul.core.model.region;

/**
 * What a secretariat enters about a partner outside regional government.
 *
 * @param country ISO 3166-1 alpha-2; {@code ID} for domestic partners
 * @param different the person has seen the similar name that exists and says that this is another partner
 */
public record PartnerDraft(String region, PartnerKind kind, String name, String country, boolean different) {}
