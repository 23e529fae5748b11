package simpul.core.model.agreement;

/**
 * A batch of concepts (<em>paket konsep</em>) that a region brings forward together.
 *
 * @param region code of the region that brings it
 * @param concepts how many it holds
 * @param discussed how many of them have been discussed: "1/9"
 */
public record Batch(String id, int version, String region, String title, String note, int concepts, int discussed) {}
