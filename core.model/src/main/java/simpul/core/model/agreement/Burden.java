package simpul.core.model.agreement;

/**
 * The three answers of a party that decide whether its DPRD must approve (PP 28/2018 Ps 6(2)).
 *
 * @param people whether the plan burdens the people: they must pay in money or in kind
 * @param region whether it burdens the region: cost from the APBD or use of its assets
 * @param budgeted whether the funding stands in the current year's APBD
 */
public record Burden(boolean people, boolean region, boolean budgeted) {}
