package simpul.core.model.account;

/**
 * One try to enter with username and password.
 *
 * @param network the client's IP address as text; delays count per address (IPv6: per /64 network)
 * @param agent what the client says it is, for the list of sessions; cut to 200 characters
 */
public record Attempt(String username, String password, String network, String agent) {
    /** Names no secret, so that it may be logged. */
    @Override
    public String toString() {
        return "Attempt[" + network + "]";
    }
}
