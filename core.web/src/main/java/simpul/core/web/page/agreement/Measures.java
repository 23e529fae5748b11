package simpul.core.web.page.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.agreement.Commitment;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.SectorShape.IndicatorShape;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** By which indicator of which sector a commitment is measured, as one choice: {@code perikanan/kepatuhan}. */
final class Measures {
    private final List<SectorShape> sectors;
    private final Messages t;

    Measures(List<SectorShape> sectors, Messages t) {
        this.sectors = sectors;
        this.t = t;
    }

    static String of(Commitment commitment) {
        return commitment.sector() == null ? "" : commitment.sector() + "/" + CaseFields.or(commitment.indicator());
    }

    /** What the running sectors measure, and what is chosen already though its module may be absent. */
    List<Option> options(String chosen) {
        List<Option> options = new ArrayList<>();
        for (SectorShape sector : sectors) {
            for (IndicatorShape indicator : sector.indicators()) {
                String unit = indicator.unit().isEmpty() ? "" : " (" + indicator.unit() + ")";
                options.add(Option.of(
                        sector.id() + "/" + indicator.code(),
                        t.of(sector.title()) + ": " + t.of(indicator.title()) + unit));
            }
        }
        if (!chosen.isEmpty() && options.stream().noneMatch(o -> o.value().equals(chosen))) {
            options.add(Option.of(chosen, chosen));
        }
        return options;
    }

    /** The unit that the chosen indicator is told in; empty where none is chosen or known. */
    String unit(String chosen) {
        return sectors.stream()
                .filter(s -> chosen.startsWith(s.id() + "/"))
                .flatMap(s -> s.indicators().stream().filter(i -> chosen.equals(s.id() + "/" + i.code())))
                .map(IndicatorShape::unit)
                .findFirst()
                .orElse("");
    }

    /** The sector and the indicator of a choice; empty for none. */
    static Optional<String[]> split(String chosen) {
        int slash = chosen.indexOf('/');
        return slash <= 0
                ? Optional.empty()
                : Optional.of(new String[] {chosen.substring(0, slash), chosen.substring(slash + 1)});
    }
}
