package simpul.core.model.sector.record;

/** Whose the records of a type are. A final value class, so that a new kind of owner breaks no vendor's switch. */
public final class Owner {
    /** The region that wrote the record; other regions do not see that it exists. */
    public static final Owner REGION = new Owner("region");

    /**
     * The agreement that the record names: all its parties see the record with everything in it from the start on, and wherever the
     * workflow lets the {@link Actor#owner owner} move or edit it, it lets each of them while the agreement runs. The region that wrote it is the one that
     * may delete it, under which constraints and indicators count it, and that alone changes what agreement and which other records it names.
     * Such a type has a workflow, a required agreement field and nothing personal.
     */
    public static final Owner AGREEMENT = new Owner("agreement");

    private final String code;

    private Owner(String code) {
        this.code = code;
    }

    /** The stable word for this kind of owner. */
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
