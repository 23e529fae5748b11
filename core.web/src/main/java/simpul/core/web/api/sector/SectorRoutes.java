package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.calendar.WorkingDays;
import simpul.core.model.record.IndicatorFigures;
import simpul.core.model.record.Screens;
import simpul.core.model.record.SectorAccess;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.ShownScreen;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.sector.question.Measurement;
import simpul.core.model.sector.question.Period;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.view.ViewTree;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.sector.Periods.PeriodItem;
import simpul.core.web.api.sector.SectorItems.CodeItem;
import simpul.core.web.api.sector.SectorItems.SectorItem;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/sectors}: the running sectors, their screens, indicators and code lists. */
@Component
public final class SectorRoutes implements RouteSource {
    record ShownItem(String sector, String version, String path, Text title, PeriodItem period, JsonNode view) {
        static ShownItem of(ShownScreen s) {
            return new ShownItem(
                    s.sector(),
                    s.version(),
                    s.path(),
                    s.title(),
                    PeriodItem.of(s.period()),
                    Trees.of(ViewTree.of(s.view())));
        }
    }

    record FigureItem(
            String agreement,
            String title,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            long count,
            @Nullable Text because) {
        static FigureItem of(IndicatorFigures.ForAgreement f) {
            Measurement m = f.measurement();
            return new FigureItem(
                    f.agreement(),
                    f.title(),
                    m.value().orElse(null),
                    m.numerator().orElse(null),
                    m.denominator().orElse(null),
                    m.count(),
                    m.because().orElse(null));
        }
    }

    record MeasuredItem(
            String sector,
            String version,
            String code,
            Text title,
            String unit,
            PeriodItem period,
            @Nullable TargetItem target,
            List<FigureItem> figures) {
        static MeasuredItem of(IndicatorFigures i) {
            return new MeasuredItem(
                    i.sector(),
                    i.version(),
                    i.code(),
                    i.title(),
                    i.unit(),
                    PeriodItem.of(i.period()),
                    TargetItem.of(i.target()),
                    i.figures().stream().map(FigureItem::of).toList());
        }
    }

    private final Api api;
    private final SectorCatalog catalog;
    private final Screens screens;
    private final WorkingDays days;

    @Activate
    public SectorRoutes(
            @Reference Api api,
            @Reference SectorCatalog catalog,
            @Reference Screens screens,
            @Reference WorkingDays days) {
        this.api = api;
        this.catalog = catalog;
        this.screens = screens;
        this.days = days;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/sectors")
                        .operation("listSectors")
                        .summary("Sektor yang berjalan", "Running sectors")
                        .lists(SectorItem.class)
                        .by(ask -> ask.page(new Page<>(catalog.running(), null), s -> item(ask, s))),
                api.get("/api/v1/sectors/{id}")
                        .operation("showSector")
                        .summary("Satu sektor", "A sector")
                        .answers(SectorItem.class)
                        .refuses(ProblemKind.UNAVAILABLE)
                        .by(ask -> ask.answer(catalog.sector(ask.name("id")), s -> ask.json(200, item(ask, s)))),
                api.get("/api/v1/sectors/{id}/screens/{screen}")
                        .operation("showScreen")
                        .summary("Isi layar sektor", "What a screen of a sector shows")
                        .query(Periods.PARAM)
                        .query(Choices.PARAM)
                        .answers(ShownItem.class)
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.UNAVAILABLE)
                        .by(ask -> ask.answer(
                                screens.show(
                                        ask.caller(), ask.name("id"), ask.name("screen"), period(ask), Choices.of(ask)),
                                s -> ask.json(200, ShownItem.of(s)))),
                api.get("/api/v1/sectors/{id}/indicators/{code}")
                        .operation("measureIndicator")
                        .summary(
                                "Indikator untuk setiap perjanjian daerah",
                                "An indicator for each agreement of the region")
                        .query(Periods.PARAM)
                        .answers(MeasuredItem.class)
                        .refuses(ProblemKind.FORBIDDEN, ProblemKind.UNAVAILABLE)
                        .by(ask -> ask.answer(
                                screens.indicator(ask.caller(), ask.name("id"), ask.name("code"), period(ask)),
                                i -> ask.json(200, MeasuredItem.of(i)))),
                api.get("/api/v1/sectors/{id}/codes/{list}")
                        .operation("listCodes")
                        .summary("Daftar kode sektor, edisi hari ini", "A code list of a sector, today's edition")
                        .lists(CodeItem.class)
                        .by(this::codes));
    }

    private SectorItem item(Ask ask, SectorShape sector) {
        SectorAccess access = catalog.access(ask.caller(), sector.id());
        return SectorItem.of(sector, access.reads(), access.writes(), catalog.targets(ask.caller(), sector.id()));
    }

    private Reply codes(Ask ask) {
        Optional<List<Code>> codes = catalog.codes(
                ask.name("id"),
                ask.name("list"),
                days.today(ask.caller().region().orElse("")));
        int from =
                ask.cursor().after() == null ? 0 : Integer.parseInt(ask.cursor().after());
        return codes.map(all -> {
                    int to = Math.min(all.size(), from + ask.cursor().limit());
                    String next = to < all.size() ? String.valueOf(to) : null;
                    return ask.page(new Page<>(all.subList(Math.min(from, to), to), next), CodeItem::of);
                })
                .orElseGet(() -> ask.refuse(simpul.core.model.result.Problem.notFound()));
    }

    private static Optional<Period> period(Ask ask) {
        return ask.query("period").flatMap(Period::of);
    }
}
