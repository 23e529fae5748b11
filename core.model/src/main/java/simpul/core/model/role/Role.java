package simpul.core.model.role;

import java.util.List;
import java.util.Optional;
import simpul.core.model.text.Text;

/**
 * What a post may do in Simpul. A final value class rather than an enum, so that a new role breaks no vendor's switch.
 *
 * <p>Immutable; compare by {@link #equals}.
 */
public final class Role {
    public static final Role ADMIN = new Role("ADMIN", "Administrator platform", "Platform administrator");
    public static final Role SEKRETARIAT = new Role("SEKRETARIAT", "Sekretariat TKKSD", "TKKSD secretariat");
    public static final Role OPD = new Role("OPD", "Petugas OPD (PPKSD)", "OPD officer (liaison)");
    public static final Role KEPALA_OPD = new Role("KEPALA_OPD", "Kepala OPD", "Head of OPD");
    public static final Role KEPALA_DAERAH = new Role("KEPALA_DAERAH", "Kepala daerah", "Head of region");
    public static final Role DPRD = new Role("DPRD", "DPRD", "DPRD (regional council)");
    public static final Role PEMANTAU = new Role("PEMANTAU", "Pemantau", "Monitor");
    public static final Role PUBLIK = new Role("PUBLIK", "Publik", "Public");

    private static final List<Role> ALL =
            List.of(ADMIN, SEKRETARIAT, OPD, KEPALA_OPD, KEPALA_DAERAH, DPRD, PEMANTAU, PUBLIK);

    private final String code;
    private final Text label;

    private Role(String code, String id, String en) {
        this.code = code;
        this.label = Text.of(id, en);
    }

    /** Every role, in the order in which pages list them. */
    public static List<Role> all() {
        return ALL;
    }

    public static Optional<Role> of(String code) {
        return ALL.stream().filter(r -> r.code.equals(code)).findFirst();
    }

    /** The code that is stored and that the API shows. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Role r && r.code.equals(code);
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
