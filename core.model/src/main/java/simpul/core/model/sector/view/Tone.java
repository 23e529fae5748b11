package simpul.core.model.sector.view;

/** How a notice sounds. A final value class, so that a new tone breaks no vendor's switch. */
public final class Tone {
    public static final Tone INFO = new Tone("info");
    public static final Tone OK = new Tone("ok");
    public static final Tone WARN = new Tone("warn");
    public static final Tone BAD = new Tone("bad");

    private final String code;

    private Tone(String code) {
        this.code = code;
    }

    /** The tone with this code; {@link #INFO} for one of a newer platform. */
    public static Tone of(String code) {
        return java.util.List.of(OK, WARN, BAD).stream()
                .filter(t -> t.code.equals(code))
                .findFirst()
                .orElse(INFO);
    }

    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tone t && t.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
