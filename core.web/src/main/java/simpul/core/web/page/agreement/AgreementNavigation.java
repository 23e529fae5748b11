package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.access.Caller;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;
import simpul.core.web.page.NavEntry;
import simpul.core.web.page.NavPlace;
import simpul.core.web.page.NavSource;
import simpul.core.web.ui.Icon;

/** The entries of cooperation in the navigation. */
@Component
public final class AgreementNavigation implements NavSource {
    private static final NavEntry BOARD =
            new NavEntry(NavPlace.WORK, 20, "/dasbor", Icon.LAYOUT_DASHBOARD, Text.of("Dasbor", "Dashboard"), false);
    private static final NavEntry CASES =
            new NavEntry(NavPlace.WORK, 30, "/kerja-sama", Icon.FILE_TEXT, Text.of("Kerja sama", "Cooperation"), true);
    private static final NavEntry SLOTS = new NavEntry(
            NavPlace.WORK, 50, "/tanda-tangan", Icon.SIGNATURE, Text.of("Tanda tangan", "Signatures"), false);

    @Override
    public List<NavEntry> entries(Caller caller) {
        if (caller.role().equals(Role.ADMIN) || caller.isPublic()) {
            return List.of();
        }
        List<NavEntry> entries = new ArrayList<>(List.of(BOARD, CASES));
        if (caller.region().isPresent() && !caller.role().equals(Role.DPRD)) {
            entries.add(SLOTS);
        }
        return entries;
    }
}
