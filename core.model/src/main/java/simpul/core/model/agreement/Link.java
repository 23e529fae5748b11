package simpul.core.model.agreement;

/**
 * How two provinces are tied, for the map.
 *
 * @param from code of the province of the caller's region, or of the creator where the caller has none
 * @param to code of the partner's province
 * @param condition the best one among the cases between them
 * @param cases how many there are
 */
public record Link(String from, String to, Condition condition, int cases) {}
