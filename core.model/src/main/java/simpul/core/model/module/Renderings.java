package simpul.core.model.module;

import java.time.Duration;

/**
 * Keeps what it costs to draw what a version of a sector has answered; implemented by core.modules, told by whoever draws.
 * The sector itself is not asked for it any more, so its lease does not tell. Thread-safe; a version that is gone by then
 * is passed over.
 *
 * <pre>{@code
 * renderings.drawn("perikanan", shown.version(), Duration.ofNanos(System.nanoTime() - began));
 * }</pre>
 */
public interface Renderings {
    void drawn(String sector, String version, Duration took);
}
