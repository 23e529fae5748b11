package simpul.core.model.start;

import simpul.core.model.text.Text;

/**
 * The state of one part of the platform, for {@code /health/ready}.
 *
 * @param part short stable name, e.g. {@code store}, {@code jobs}
 * @param message what is wrong and what to do; for a healthy part that it is well
 */
public record Health(String part, State state, Text message) {
    /** Ready, ready with something that somebody should look at, or not ready. */
    public enum State {
        READY,
        WARNING,
        DOWN
    }
}
