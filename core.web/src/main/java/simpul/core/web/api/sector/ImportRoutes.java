package simpul.core.web.api.sector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.Exports;
import simpul.core.model.record.FileImports;
import simpul.core.model.record.ImportOrder;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.Imports;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.FileParts;
import simpul.core.web.api.Operation;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/**
 * {@code /api/v1/sectors/{id}/records/{type}/imports}: rows as text are answered at once; a file becomes work of its own
 * that is asked about until it ends.
 */
@Component
public final class ImportRoutes implements RouteSource {
    private static final String LIST = "/api/v1/sectors/{id}/records/{type}/imports";
    private static final String ONE = LIST + "/{import}";
    private static final Param FORMAT = Param.choice(
            "format",
            List.of("csv", "xlsx"),
            "Bentuk berkas. CSV: titik koma di antara sel, koma sebelum desimal.",
            "Format of the file. CSV: semicolons between cells, a comma before decimals.");

    record ImportInput(
            @Limit(min = 1, max = 1_000_000) String text,
            @Nullable Boolean dryRun) {}

    record StartInput(
            @Nullable Boolean dryRun,
            @Limit(max = 100) @Nullable String sheet,
            @Limit(max = 1000) @Nullable List<String> columns) {
        ImportOrder order() {
            return new ImportOrder(
                    sheet, columns == null || columns.isEmpty() ? null : columns, Boolean.TRUE.equals(dryRun));
        }
    }

    /**
     * What is said beside a file.
     *
     * @param hold whether to leave it to a later start
     */
    record FileInput(
            @Nullable Boolean hold,
            @Nullable Boolean dryRun,
            @Limit(max = 100) @Nullable String sheet,
            @Limit(max = 1000) @Nullable List<String> columns) {}

    private final Api api;
    private final Imports imports;
    private final FileImports files;

    @Activate
    public ImportRoutes(@Reference Api api, @Reference Imports imports, @Reference FileImports files) {
        this.api = api;
        this.imports = imports;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(importing(), list(), show(), start(), cancel(), rows(), badRows());
    }

    private Route importing() {
        Operation operation = api.post(LIST)
                .operation("importRecords")
                .summary(
                        "Mengimpor CSV atau sel yang ditempel; sebuah berkas CSV atau XLSX dikerjakan di belakang",
                        "Import CSV or pasted cells; a CSV or XLSX file is worked on in the background")
                .answers(202, ImportReportItem.class)
                .creates(ImportItem.class)
                .refuses(
                        ProblemKind.UNAVAILABLE, ProblemKind.TOO_LARGE, ProblemKind.CONFLICT, ProblemKind.STORAGE_FULL);
        return operation
                .takesFiles(FileInput.class, "file")
                .by(
                        this::receive,
                        operation.takes(ImportInput.class),
                        (ask, input) -> ask.write(
                                call -> imports.run(
                                        call,
                                        ask.name("id"),
                                        ask.name("type"),
                                        new ImportRequest(input.text(), Boolean.TRUE.equals(input.dryRun()))),
                                report -> ask.json(202, ImportReportItem.of(report))));
    }

    private Reply receive(Ask ask, FileInput input, FileParts parts) {
        Optional<Upload> upload = parts.first("file");
        if (upload.isEmpty()) {
            return ask.refuse(Problem.invalid(List.of(Finding.blocking(
                    "FILE_MISSING", "file", Text.of("Sertakan berkas CSV atau XLSX.", "Attach a CSV or XLSX file.")))));
        }
        ImportOrder order = new StartInput(input.dryRun(), input.sheet(), input.columns()).order();
        return ask.write(
                call -> files.receive(
                        call,
                        ask.name("id"),
                        ask.name("type"),
                        upload.get().path(),
                        upload.get().name(),
                        Boolean.TRUE.equals(input.hold()) ? null : order),
                work -> ask.created(ask.asked().path() + "/" + work.id(), ImportItem.of(work)));
    }

    private Route list() {
        return api.get(LIST)
                .operation("listImports")
                .summary("Impor berkas, yang terbaru dahulu", "Imports of files, the newest first")
                .lists(ImportItem.class)
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> ask.answer(
                        files.list(ask.caller(), ask.name("id"), ask.name("type"), ask.cursor()),
                        page -> ask.page(page, ImportItem::of)));
    }

    private Route show() {
        return api.get(ONE)
                .operation("showImport")
                .summary("Kemajuan sebuah impor", "How far an import has come")
                .answers(ImportItem.class)
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> ask.answer(
                        files.find(ask.caller(), ask.name("id"), ask.name("type"), ask.name("import")),
                        work -> ask.json(200, ImportItem.of(work))));
    }

    private Route start() {
        return api.post(ONE + "/start")
                .operation("startImport")
                .summary(
                        "Memulai impor, atau melanjutkan yang terhenti di tengah",
                        "Begin an import, or go on with one that stopped halfway")
                .answers(ImportItem.class)
                .refuses(ProblemKind.UNAVAILABLE, ProblemKind.CONFLICT, ProblemKind.TOO_LARGE)
                .takes(StartInput.class)
                .by((ask, input) -> ask.write(
                        call -> files.start(call, ask.name("id"), ask.name("type"), ask.name("import"), input.order()),
                        work -> ask.json(200, ImportItem.of(work))));
    }

    private Route cancel() {
        return api.post(ONE + "/cancel")
                .operation("cancelImport")
                .summary(
                        "Menghentikan impor; baris yang sudah disimpan tetap ada",
                        "Stop an import; rows that were kept stay")
                .answers(ImportItem.class)
                .refuses(ProblemKind.CONFLICT)
                .by(ask -> ask.write(
                        call -> files.cancel(call, ask.name("id"), ask.name("type"), ask.name("import")),
                        work -> ask.json(200, ImportItem.of(work))));
    }

    private Route rows() {
        return api.get(ONE + "/rows")
                .operation("listImportRows")
                .summary("Baris yang ditolak atau diberi catatan", "Rows that were refused or noted")
                .lists(ImportItem.Line.class)
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> ask.answer(
                        files.lines(ask.caller(), ask.name("id"), ask.name("type"), ask.name("import"), ask.cursor()),
                        page -> ask.page(page, ImportItem.Line::of)));
    }

    private Route badRows() {
        return api.get(ONE + "/bad-rows")
                .operation("exportBadRows")
                .summary(
                        "Baris yang ditolak sebagai berkas untuk diperbaiki dan dikirim lagi",
                        "The refused rows as a file, to be corrected and sent again")
                .query(FORMAT)
                .downloads(List.of(Exports.Format.CSV.mediaType(), Exports.Format.XLSX.mediaType()))
                .refuses(ProblemKind.FORBIDDEN)
                .by(ask -> {
                    Exports.Format format = Exports.Format.valueOf(
                            ask.query("format").orElse("csv").toUpperCase(Locale.ROOT));
                    return ask.answer(
                            files.badRows(ask.caller(), ask.name("id"), ask.name("type"), ask.name("import"), format),
                            e -> Attachment.of(e.fileName(), format.mediaType(), e::write));
                });
    }
}
