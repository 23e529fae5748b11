package simpul.core.model.record;

/** A record together with the row that it has in the projection table of its type. */
public record Projected(StoredRecord record, Projection projection) {}
