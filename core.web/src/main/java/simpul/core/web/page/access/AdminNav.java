package simpul.core.web.page.access;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;
import simpul.core.web.page.NavEntry;
import simpul.core.web.page.NavPlace;
import simpul.core.web.page.NavSource;
import simpul.core.web.ui.Icon;

/** The entries for accounts, agencies, partners and parameters; a sekretariat has no administration group, so they stand with its work. */
@Component
public final class AdminNav implements NavSource {
    private final Keepers keepers;

    @Activate
    public AdminNav(@Reference Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public List<NavEntry> entries(Caller caller) {
        if (!keepers.may(caller, Action.ACCOUNT_EDIT)) {
            return List.of();
        }
        NavPlace place = caller.role().equals(Role.ADMIN) ? NavPlace.ADMINISTRATION : NavPlace.WORK;
        NavEntry accounts = new NavEntry(
                place, 80, "/admin/akun", Icon.USERS, Text.of("Akun dan jabatan", "Accounts and posts"), false);
        NavEntry agencies = new NavEntry(place, 85, "/admin/opd", Icon.BUILDING, Text.of("OPD", "Agencies"), false);
        NavEntry partners =
                new NavEntry(place, 86, "/admin/mitra", Icon.BUILDING_STORE, Text.of("Mitra", "Partners"), false);
        NavEntry parameters =
                new NavEntry(place, 87, "/admin/parameter", Icon.SCALE, Text.of("Aturan", "Rules"), false);
        return caller.region().isPresent()
                ? List.of(accounts, agencies, partners, parameters)
                : List.of(accounts, agencies, parameters);
    }
}
