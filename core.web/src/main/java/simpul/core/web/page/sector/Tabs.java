package simpul.core.web.page.sector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.model.record.SectorShape;
import simpul.core.web.ui.Messages;

/**
 * The way through a sector: its screens in a row, then its records.
 *
 * @param plain what stands in the row
 * @param folded the records of a sector that keeps more types than a row can show
 */
public record Tabs(List<Tab> plain, List<Tab> folded) {
    /** A page of the sector. */
    public record Tab(String href, String label, boolean here) {}

    private static final int MOST_TYPES_IN_THE_ROW = 3;

    static final Tabs NONE = new Tabs(List.of(), List.of());

    /** @param here address of the tab that is shown; a screen and a type may have the same code */
    static Tabs of(Messages t, SectorShape sector, String here) {
        List<Tab> screens = sector.screens().stream()
                .map(s -> tab(Place.screen(sector.id(), s.path()), t.of(s.title()), here))
                .toList();
        boolean fold = sector.types().size() > MOST_TYPES_IN_THE_ROW;
        List<Tab> records = sector.types().stream()
                .map(y -> tab(
                        Place.records(sector.id(), y.code()),
                        fold ? t.of(y.label()) : t.get("sector.allOf", Words.small(t.of(y.label()))),
                        here))
                .toList();
        return fold ? new Tabs(screens, records) : new Tabs(joined(screens, records), List.of());
    }

    private static Tab tab(String href, String label, String here) {
        return new Tab(href, label, href.equals(here));
    }

    private static List<Tab> joined(List<Tab> screens, List<Tab> records) {
        return Stream.concat(screens.stream(), records.stream()).toList();
    }

    /** Whether there is anywhere else to go. */
    public boolean lead() {
        return plain.size() + folded.size() > 1;
    }

    /** What is shown of the records that are folded away. */
    public Optional<String> foldedHere() {
        return folded.stream().filter(Tab::here).map(Tab::label).findFirst();
    }
}
