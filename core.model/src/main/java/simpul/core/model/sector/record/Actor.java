package simpul.core.model.sector.record;

import simpul.core.model.role.Role;

/**
 * Who may move or edit a record: a role, on the side of a region that has to do with it. A final value class, so that a
 * new side breaks no vendor's switch.
 *
 * <pre>{@code Actor.owner(Role.KEPALA_OPD)}</pre>
 *
 * Only those roles can be named that write records of sectors: {@link Role#OPD} and {@link Role#KEPALA_OPD}. Immutable.
 */
public final class Actor {
    private final String side;
    private final Role role;

    private Actor(String side, Role role) {
        this.side = side;
        this.role = role;
    }

    /** That role in the region that owns the record. */
    public static Actor owner(Role role) {
        return new Actor("owner", role);
    }

    /** The stable word for the side. */
    public String side() {
        return side;
    }

    public Role role() {
        return role;
    }

    @Override
    public String toString() {
        return side + " " + role;
    }
}
