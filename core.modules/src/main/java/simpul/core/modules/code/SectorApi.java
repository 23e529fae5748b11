package simpul.core.modules.code;

import java.util.Set;

/** The packages of the platform that a sector may use. */
public final class SectorApi {
    public static final String SECTOR = "simpul.core.model.sector";
    private static final Set<String> BESIDE =
            Set.of("simpul.core.model.result", "simpul.core.model.text", "simpul.core.model.role");

    private SectorApi() {}

    public static boolean isOpen(String name) {
        return isSector(name) || BESIDE.contains(name);
    }

    /** Whether it is part of what a sector is written against, and not only a value in it. */
    public static boolean isSector(String name) {
        return name.equals(SECTOR) || name.startsWith(SECTOR + ".");
    }
}
