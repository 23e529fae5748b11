package simpul.core.model.agreement;

import java.util.List;

/** Port: sectors that regions have switched off. Bound to one transaction; a matter of the platform. */
public interface SwitchStore {
    /** Switches off from now on; what is off already stays so since when it was. */
    void off(String region, String sector);

    void on(String region, String sector);

    boolean isOff(String region, String sector);

    /** Every region in which a sector is off, ordered by code. */
    List<SwitchedOff> of(String sector);

    /** Every sector that is off in a region, ordered by sector. */
    List<SwitchedOff> in(String region);
}
