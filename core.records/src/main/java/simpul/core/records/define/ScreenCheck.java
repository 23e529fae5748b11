package simpul.core.records.define;

import java.util.LinkedHashSet;
import java.util.Set;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.view.View;

/**
 * Runs each screen once where there is nothing to show yet, and once over made-up answers, and looks at what it made: a
 * screen names its records and fields only while its function runs.
 *
 * <p>A screen that cannot bear an empty platform is refused. One that stumbles over the made-up answers is not, because
 * they need not be possible together; what it shows then is looked at where it came to an end.
 */
final class ScreenCheck {
    private final Definition definition;
    private final Faults faults;

    ScreenCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.faults = faults;
    }

    void check(Screen screen) {
        Set<ViewFault> found = new LinkedHashSet<>();
        try {
            look(screen, TriedScreen.overNothing(definition, screen), found);
        } catch (RuntimeException e) {
            faults.add(
                    "DEFINITION_SCREEN_FAILS",
                    screen.path(),
                    "Layar gagal selagi belum ada catatan: " + e,
                    "The screen fails while there are no records: " + e);
        }
        try {
            look(screen, TriedScreen.overSomething(definition, screen), found);
        } catch (RuntimeException e) {
            // See above: what was made up need not be possible.
        }
        found.forEach(f -> faults.add(f.code(), screen.path(), f.id(), f.en()));
    }

    private void look(Screen screen, TriedScreen request, Set<ViewFault> found) {
        View view = screen.function().apply(request);
        found.addAll(ViewCheck.of(definition, view));
    }
}
