package simpul.core.model.sector.record;

/** Whose the records of a type are. A final value class, so that a new kind of owner breaks no vendor's switch. */
public final class Owner {
    /** The region that wrote the record; other regions do not see that it exists. */
    public static final Owner REGION = new Owner("region");

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
