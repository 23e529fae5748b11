package simpul.core.model.agreement;

import java.time.Instant;

/** A sector that a region may use and has switched off. Immutable. */
public record SwitchedOff(String region, String sector, Instant since) {}
