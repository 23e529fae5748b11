package simpul.core.modules.run;

import java.time.Duration;

/**
 * What a new version must keep to.
 *
 * @param ready how long it may take until it offers its sector; at a start, until its definition is judged too
 * @param probation how long the former version stays at hand
 * @param requests before errors are judged
 * @param percent of failed requests above which the former version comes back
 * @param boots spoiled starts in a row after which it is set aside
 * @param beside versions of one sector that may be loaded beside each other, those among them that are on their way out
 */
public record Terms(Duration ready, Duration probation, int requests, int percent, int boots, int beside) {}
