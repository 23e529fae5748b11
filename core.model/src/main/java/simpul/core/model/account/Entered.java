package simpul.core.model.account;

import java.time.Instant;

/**
 * A session that has just begun, with its secret for the cookie: the only time it is seen.
 *
 * @param secret the cookie's value: 256 random bits
 * @param ends when the session ends at the latest
 */
public record Entered(String secret, Instant ends, Visit visit) {
    @Override
    public String toString() {
        return "Entered[until " + ends + "]";
    }
}
