package simpul.demo;

/** The server did not take what the story tells: the demo data and the product have parted ways. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String who, String what, int status, String body) {
        super(who + ": " + what + " -> " + status + " " + body);
    }
}
