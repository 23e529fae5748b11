package simpul.core.model.sector;

/**
 * A step of an agreement at which its sectors are asked. A final value class, so that a further one breaks no vendor's
 * switch. Compare by {@link #equals}.
 */
public final class AgreementGate {
    /** Its drafting is finished and it goes to its signatories (PP 28/2018 Ps 6(1)f). */
    public static final AgreementGate SIGN = new AgreementGate("sign");
    /** It is signed and begins to be carried out (PP 28/2018 Ps 6(1)g). */
    public static final AgreementGate RUN = new AgreementGate("run");

    private final String code;

    private AgreementGate(String code) {
        this.code = code;
    }

    /** The stable word for it. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreementGate g && g.code.equals(code);
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
