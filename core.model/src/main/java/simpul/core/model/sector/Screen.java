package simpul.core.model.sector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.sector.question.Aggregate;
import simpul.core.model.sector.question.Indicator;
import simpul.core.model.sector.view.View;
import simpul.core.model.text.Text;

/**
 * A page of the sector: declared questions and a pure function that makes a {@link View} of the answers.
 *
 * <pre>{@code
 * Screen.of("lalu-lintas", "Lalu lintas ikan", "Fish traffic", "fish", r -> View.table(RecordQuery.of(LOT), SPECIES))
 *         .asks(BY_SPECIES)
 * }</pre>
 *
 * Immutable. The function may be called from several threads, under a time limit.
 */
public final class Screen {
    private final String path;
    private final Text title;
    private final String icon;
    private final Function<ScreenRequest, View> function;
    private final List<Aggregate> asks;
    private final List<Indicator> measures;
    private final boolean promises;
    private final List<ScreenAction> actions;

    private Screen(
            String path,
            Text title,
            String icon,
            Function<ScreenRequest, View> function,
            List<Aggregate> asks,
            List<Indicator> measures,
            boolean promises,
            List<ScreenAction> actions) {
        this.path = path;
        this.title = title;
        this.icon = icon;
        this.function = function;
        this.asks = asks;
        this.measures = measures;
        this.promises = promises;
        this.actions = actions;
    }

    /**
     * Makes a screen.
     *
     * @param path last part of its address: lower-case letters, digits and {@code -}
     * @param icon name of an icon of the platform's set
     */
    public static Screen of(String path, String id, String en, String icon, Function<ScreenRequest, View> function) {
        return new Screen(path, Text.of(id, en), icon, function, List.of(), List.of(), false, List.of());
    }

    /** Questions to answer before the function is called. */
    public Screen asks(Aggregate... questions) {
        return new Screen(path, title, icon, function, List.of(questions), measures, promises, actions);
    }

    /** Commitments of the sector's running agreements are wanted, with these indicators measured for each agreement. */
    public Screen promises(Indicator... indicators) {
        return new Screen(path, title, icon, function, asks, List.of(indicators), true, actions);
    }

    /** What those who write records of the sector can do here. */
    public Screen actions(ScreenAction... all) {
        return new Screen(path, title, icon, function, asks, measures, promises, List.of(all));
    }

    public List<ScreenAction> actions() {
        return actions;
    }

    public Optional<ScreenAction> action(String code) {
        return actions.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public String path() {
        return path;
    }

    public Text title() {
        return title;
    }

    public String icon() {
        return icon;
    }

    public Function<ScreenRequest, View> function() {
        return function;
    }

    public List<Aggregate> asks() {
        return asks;
    }

    /** Indicators to measure for each agreement. */
    public List<Indicator> measures() {
        return measures;
    }

    public boolean wantsPromises() {
        return promises;
    }

    @Override
    public String toString() {
        return path;
    }
}
