package simpul.core.modules.check;

/**
 * What a person allows a file although the check would refuse it.
 *
 * @param version a version that is not higher than the running one, with record types or schemas that are older
 * @param signature no signature, or one of a vendor who is not trusted; never a broken or revoked one. Only the console
 *     of the server grants it
 */
public record Waivers(boolean version, boolean signature) {
    public static final Waivers NONE = new Waivers(false, false);
}
