package simpul.core.model.module;

import java.time.Instant;

/**
 * The class loader of a retired version that has not gone away: something of it is still held somewhere, and so is its
 * memory. Immutable.
 */
public record Survivor(String sector, String version, Instant retired) {}
