package simpul.core.model.sector.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.role.Role;

/**
 * Who may move or edit a record: a role, on the side of a region that has to do with it. A final value class, so that a
 * new side breaks no vendor's switch.
 *
 * <pre>{@code Actor.owner(Role.KEPALA_OPD)    Actor.of(TO, Role.OPD)    Actor.provinceOf(TO, Role.OPD)    Actor.counterpart(Role.OPD)}</pre>
 *
 * Only those roles can be named that write records of sectors: {@link Role#OPD} and {@link Role#KEPALA_OPD}. Immutable.
 */
public final class Actor {
    private final String side;
    private final @Nullable Field<String> field;
    private final Role role;

    private Actor(String side, @Nullable Field<String> field, Role role) {
        this.side = side;
        this.field = field;
        this.role = role;
    }

    /** That role in the region that owns the record. */
    public static Actor owner(Role role) {
        return new Actor("owner", null, role);
    }

    /**
     * That role in the region that a field of the record names; only while the record is {@link Sharing shared} with it.
     *
     * @param region a field by which the type is shared
     */
    public static Actor of(Field<String> region, Role role) {
        return new Actor("of", region, role);
    }

    /**
     * That role in the province of the region that a field of the record names; only while the record is {@link Sharing#province
     * shared} with it.
     *
     * @param region a field by which the type is shared with its province
     */
    public static Actor provinceOf(Field<String> region, Role role) {
        return new Actor("province", region, role);
    }

    /**
     * That role in another region that is party to the record's agreement; only while the record is shared with it and the agreement
     * runs. What was shared stays readable after that.
     */
    public static Actor counterpart(Role role) {
        return new Actor("counterpart", null, role);
    }

    /** The stable word for the side. */
    public String side() {
        return side;
    }

    /** By which {@link Sharing#way} the record must be shared with that region; empty for the owner. */
    public Optional<String> way() {
        return switch (side) {
            case "owner" -> Optional.empty();
            case "province" -> field().map(f -> Sharing.PROVINCE + f.code());
            default -> Optional.of(field == null ? Sharing.COUNTERPART : field.code());
        };
    }

    /** The field that names the region, where one does. */
    public Optional<Field<String>> field() {
        return Optional.ofNullable(field);
    }

    public Role role() {
        return role;
    }

    @Override
    public String toString() {
        return side + (field == null ? "" : " " + field.code()) + " " + role;
    }
}
