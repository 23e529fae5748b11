package simpul.core.web.api.sector;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Caller;
import simpul.core.model.record.Exports;
import simpul.core.model.record.InputStyle;
import simpul.core.model.record.RecordErasure;
import simpul.core.model.record.RecordMoves;
import simpul.core.model.record.RecordSearch;
import simpul.core.model.record.RecordView;
import simpul.core.model.record.Records;
import simpul.core.model.record.Schemas;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/sectors/{id}/records/{type}}: records of sectors, and exports. */
@Component
public final class RecordRoutes implements RouteSource {
    private static final String LIST = "/api/v1/sectors/{id}/records/{type}";
    private static final String ONE = LIST + "/{record}";
    private static final InputStyle JSON = InputStyle.PROGRAMS;

    /** @param override the word of the head of the agency, on which an undecided rule does not refuse */
    record RecordInput(
            JsonNode values,
            @Nullable @Limit(min = 1, max = 1000) String override) {}

    /** A record in an exported document. */
    record ExportItem(
            String id,
            String region,
            int schema,
            int version,
            @Nullable String state,
            @Nullable Instant due,
            JsonNode values) {}

    /** An exported document, which has no pages. */
    record ExportList(@Limit(max = Integer.MAX_VALUE) List<ExportItem> items) {}

    private final Api api;
    private final Records records;
    private final RecordMoves moves;
    private final RecordErasure erasure;
    private final Exports exports;
    private final SectorDocument document;

    @Activate
    public RecordRoutes(
            @Reference Api api,
            @Reference Records records,
            @Reference RecordMoves moves,
            @Reference RecordErasure erasure,
            @Reference Exports exports,
            @Reference SectorCatalog catalog,
            @Reference Schemas schemas) {
        this.api = api;
        this.records = records;
        this.moves = moves;
        this.erasure = erasure;
        this.exports = exports;
        this.document = new SectorDocument(catalog, schemas);
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), create(), show(), change(), delete(), move(), erase(), export());
    }

    /** The five routes of each type of each sector that the caller may read, with the schema of its values. */
    @Override
    public List<Route> documented(Caller caller) {
        return document.of(caller, List.of(list(), create(), show(), change(), delete()));
    }

    private Route list() {
        return api.get(LIST)
                .operation("listRecords")
                .summary("Catatan sektor, yang terbaru dahulu", "Records of a sector, the newest first")
                .query(Searches.WORDS, Searches.CONDITIONS, Searches.STATES, Searches.OVERDUE)
                .lists(RecordItem.class)
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .by(ask -> ask.answer(
                        records.list(ask.caller(), ask.name("id"), ask.name("type"), search(ask), ask.cursor()),
                        page -> ask.page(page, RecordItem::of)));
    }

    private Route create() {
        return api.post(LIST)
                .operation("createRecord")
                .tagged()
                .summary("Mencatat", "Create a record")
                .creates(RecordItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT)
                .takes(RecordInput.class)
                .by((ask, input) -> ask.write(
                        call -> values(input)
                                .then(v -> Prefixed.by(
                                        "values.",
                                        records(input).create(call, ask.name("id"), ask.name("type"), v, JSON))),
                        r -> ask.tagged(
                                ask.created(ask.asked().path() + "/" + r.id(), RecordItem.changed(r, ask.warnings())),
                                r.version())));
    }

    private Route show() {
        return api.get(ONE)
                .operation("showRecord")
                .summary("Satu catatan", "A record")
                .answers(RecordItem.class)
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> ask.answer(
                        records.find(ask.caller(), ask.name("id"), ask.name("type"), ask.name("record")),
                        r -> reply(ask, r)));
    }

    private Route change() {
        return api.put(ONE)
                .operation("changeRecord")
                .summary("Mengganti isi catatan", "Replace the values of a record")
                .versioned()
                .answers(RecordItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT)
                .takes(RecordInput.class)
                .by((ask, input) -> ask.write(
                        call -> values(input)
                                .then(v -> Prefixed.by(
                                        "values.",
                                        records(input)
                                                .change(
                                                        call,
                                                        ask.name("id"),
                                                        ask.name("type"),
                                                        ask.name("record"),
                                                        version(ask),
                                                        v,
                                                        JSON))),
                        r -> ask.tagged(ask.json(200, RecordItem.changed(r, ask.warnings())), r.version())));
    }

    private Route delete() {
        return api.delete(ONE)
                .operation("deleteRecord")
                .summary("Menghapus catatan", "Delete a record")
                .versioned()
                .answersNothing()
                .refuses(ProblemKind.UNAVAILABLE)
                .by(ask -> ask.write(
                        call -> records.delete(
                                call, ask.name("id"), ask.name("type"), ask.name("record"), version(ask)),
                        r -> Reply.empty(204)));
    }

    private Route move() {
        return api.post(ONE + "/moves/{move}")
                .operation("moveRecord")
                .summary("Memindahkan catatan dalam alurnya", "Take a record through a move of its workflow")
                .versioned()
                .answers(RecordItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT)
                .by(ask -> ask.write(
                        call -> Prefixed.by(
                                "values.",
                                moves.move(
                                        call,
                                        ask.name("id"),
                                        ask.name("type"),
                                        ask.name("record"),
                                        version(ask),
                                        ask.name("move"))),
                        r -> ask.tagged(ask.json(200, RecordItem.changed(r, ask.warnings())), r.version())));
    }

    private Route erase() {
        return api.post(ONE + "/erasure")
                .operation("eraseRecord")
                .summary(
                        "Menghapus data pribadi dari catatan dan jejak audit",
                        "Erase personal data from a record and the audit trail")
                .versioned()
                .answers(RecordItem.class)
                .refuses(ProblemKind.UNAVAILABLE)
                .by(ask -> ask.write(
                        call -> erasure.erase(call, ask.name("id"), ask.name("type"), ask.name("record"), version(ask)),
                        r -> ask.tagged(ask.json(200, RecordItem.changed(r, ask.warnings())), r.version())));
    }

    private Route export() {
        return api.get(LIST + "/export")
                .operation("exportRecords")
                .summary("Mengekspor catatan", "Export records")
                .query(Searches.FORMAT, Searches.WORDS, Searches.CONDITIONS, Searches.STATES, Searches.OVERDUE)
                .downloads(List.of(Exports.Format.CSV.mediaType(), Exports.Format.XLSX.mediaType()))
                .answers(ExportList.class)
                .refuses(ProblemKind.FORBIDDEN, ProblemKind.INVALID)
                .by(ask -> {
                    Exports.Format format = Exports.Format.valueOf(
                            ask.query("format").orElse("csv").toUpperCase(Locale.ROOT));
                    return ask.answer(
                            exports.export(ask.caller(), ask.name("id"), ask.name("type"), search(ask), format),
                            e -> Attachment.of(e.fileName(), format.mediaType(), e::write));
                });
    }

    private Records records(RecordInput input) {
        String word = input.override();
        return word == null ? records : records.overriding(word);
    }

    private static RecordSearch search(Ask ask) {
        return Searches.of(
                ask.query("q").orElse(""),
                ask.queries("where"),
                ask.queries("state"),
                ask.query("overdue").filter("true"::equals).isPresent());
    }

    private static int version(Ask ask) {
        return (int) Math.min(Integer.MAX_VALUE, ask.version());
    }

    private static Result<Map<String, Object>> values(RecordInput input) {
        return input.values().isObject()
                ? Result.done(Trees.values(input.values()))
                : Result.refused(Problem.invalid(List.of(simpul.core.model.result.Finding.blocking(
                        "WRONG_TYPE",
                        "values",
                        Text.of("Isian values harus berupa objek JSON.", "values must be a JSON object.")))));
    }

    private static Reply reply(Ask ask, RecordView record) {
        return ask.tagged(ask.json(200, RecordItem.of(record)), record.version());
    }
}
