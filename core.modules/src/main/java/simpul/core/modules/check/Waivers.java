package simpul.core.modules.check;

/**
 * What whoever asks allows a file although the check would refuse it. A missing or unknown signature is no matter of the
 * moment: see {@link Known#waived}.
 *
 * @param version a version that is not higher than the running one, with record types or schemas that are older
 */
public record Waivers(boolean version) {
    public static final Waivers NONE = new Waivers(false);
}
