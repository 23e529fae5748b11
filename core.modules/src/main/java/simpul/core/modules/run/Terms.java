package simpul.core.modules.run;

import java.time.Duration;

/**
 * What a new version must keep to.
 *
 * @param ready how long it may take until it offers its sector
 * @param probation how long the former version stays at hand
 * @param requests before errors are judged
 * @param percent of failed requests above which the former version comes back
 * @param boots spoiled starts in a row after which it is set aside
 */
public record Terms(Duration ready, Duration probation, int requests, int percent, int boots) {}
