package simpul.core.web.api.sector;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.RecordMark;
import simpul.core.model.record.RecordMoves;
import simpul.core.model.record.RecordOverrides;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/record-overrides}: what heads of agencies answered for while a rule could not be decided. */
@Component
public final class OverrideRoutes implements RouteSource {
    record WordInput(@Limit(min = 1, max = 1000) String override) {}

    record OverrideItem(
            String sector,
            String type,
            String record,
            String region,
            String rule,
            Text title,
            String basis,
            String reason,
            Text office,
            Instant at) {
        static OverrideItem of(RecordMark m) {
            return new OverrideItem(
                    m.sector(),
                    m.type(),
                    m.record(),
                    m.region(),
                    m.rule(),
                    m.title(),
                    m.basis(),
                    m.reason(),
                    m.office(),
                    m.at());
        }
    }

    private final Api api;
    private final RecordOverrides overrides;
    private final RecordMoves moves;

    @Activate
    public OverrideRoutes(@Reference Api api, @Reference RecordOverrides overrides, @Reference RecordMoves moves) {
        this.api = api;
        this.overrides = overrides;
        this.moves = moves;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), move());
    }

    private Route list() {
        return api.get("/api/v1/record-overrides")
                .operation("listRecordOverrides")
                .summary(
                        "Catatan yang disimpan atas alasan tertulis kepala OPD",
                        "Records that were kept on the written word of a head of OPD")
                .lists(OverrideItem.class)
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> ask.answer(
                        overrides.list(ask.caller(), ask.cursor()), page -> ask.page(page, OverrideItem::of)));
    }

    private Route move() {
        return api.post("/api/v1/sectors/{id}/records/{type}/{record}/moves/{move}/override")
                .operation("overrideMove")
                .summary(
                        "Memindahkan catatan meski aturan belum diputus, dengan alasan kepala OPD",
                        "Take a move though a rule is undecided, on the word of the head of OPD")
                .versioned()
                .answers(RecordItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT)
                .takes(WordInput.class)
                .by((ask, input) -> ask.write(
                        call -> Prefixed.by(
                                "values.",
                                moves.overriding(input.override())
                                        .move(
                                                call,
                                                ask.name("id"),
                                                ask.name("type"),
                                                ask.name("record"),
                                                (int) Math.min(Integer.MAX_VALUE, ask.version()),
                                                ask.name("move"))),
                        r -> ask.tagged(ask.json(200, RecordItem.changed(r, ask.warnings())), r.version())));
    }
}
