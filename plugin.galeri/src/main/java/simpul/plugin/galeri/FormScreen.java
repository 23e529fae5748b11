package simpul.plugin.galeri;

import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenRequest;
import simpul.core.model.sector.view.Ask;
import simpul.core.model.sector.view.RecordQuery;
import simpul.core.model.sector.view.View;

/** Forms side by side: of a record that the reader chooses, of a new one, and the first step of one that has several. */
final class FormScreen {
    private static final Ask CHOSEN = Ask.record("kegiatan", "Kegiatan", "Activity", RecordQuery.of(Activity.TYPE));

    static final Screen SCREEN = Screen.of("formulir", "Formulir", "Forms", "pencil", FormScreen::view);

    private FormScreen() {}

    private static View view(ScreenRequest r) {
        return View.stack(
                View.ask(CHOSEN),
                View.group(
                        "Kegiatan yang dipilih",
                        "The chosen activity",
                        View.form(Activity.TYPE, r.chosen(CHOSEN).orElse(""))),
                View.group("Catatan baru", "New records", View.form(Catch.TYPE), View.form(Request.TYPE)));
    }
}
