package simpul.core.web.page.sector;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.FileImport;
import simpul.core.model.record.FileImports;
import simpul.core.model.record.ImportReport;
import simpul.core.model.record.ImportRequest;
import simpul.core.model.record.Imports;
import simpul.core.model.record.PartShape;
import simpul.core.model.record.SectorCatalog;
import simpul.core.model.record.SectorShape;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Kpi;
import simpul.core.web.ui.Messages;

/** {@code /s/{sector}/impor/{type}}: pasting from a spreadsheet or sending its file, without script. */
@Component
public final class ImportPages implements RouteSource {
    private static final String PATH = "/s/{sector}/impor/{type}";
    private static final int RECENT = 10;

    record ImportForm(@Limit(min = 1, max = 1_000_000) String tabel, boolean periksa) {}

    /**
     * The page.
     *
     * @param rows how a record takes several rows of the table; empty where it takes one
     * @param report what became of the rows that were sent; empty before
     * @param upload what is wrong with the file that was sent; empty before
     * @param files imports of files, the newest first
     */
    public record ImportPage(
            String title,
            String path,
            String back,
            Form form,
            String columns,
            String rows,
            List<Field> fields,
            List<Part> report,
            String upload,
            List<Part> files) {}

    record FileForm() {}

    private final Pages pages;
    private final SectorCatalog catalog;
    private final Imports imports;
    private final FileImports files;

    @Activate
    public ImportPages(
            @Reference Pages pages,
            @Reference SectorCatalog catalog,
            @Reference Imports imports,
            @Reference FileImports files) {
        this.pages = pages;
        this.catalog = catalog;
        this.imports = imports;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(PATH).by(ask -> page(ask, ask.form(), null)),
                pages.post(PATH).takes(ImportForm.class).by(this::send),
                pages.post(PATH + "/berkas").takes(FileForm.class).by(this::receive));
    }

    private Reply receive(PageAsk ask, Sent<FileForm> sent) {
        return sent.then(
                (call, input) -> sent.files()
                        .first("file")
                        .map(file -> files.receive(
                                call, ask.name("sector"), ask.name("type"), file.path(), file.name(), null))
                        .orElseGet(() -> Result.refused(Problem.invalid(List.of(Finding.blocking(
                                "FILE_MISSING",
                                "file",
                                Text.of("Pilih berkas yang akan diunggah.", "Choose the file to upload.")))))),
                work -> ask.go(Place.fileImport(work.sector(), work.type(), work.id())),
                form -> page(ask, form, null));
    }

    /**
     * Takes effect once per form that was shown: a type need not have a key by which its rows would be recognised. One that broke
     * off is shown again with its key, under which it goes on. The report is told once, so that a browser that sends the form
     * again comes to the page of the import.
     */
    private Reply send(PageAsk ask, Sent<ImportForm> sent) {
        AtomicReference<ImportReport> told = new AtomicReference<>();
        if (sent.input().isDone() && sent.input().value().periksa()) {
            Result<ImportReport> tried =
                    run(ask, Call.of(ask.caller()), sent.input().value());
            return tried.isDone()
                    ? page(ask, sent.form(), tried.value())
                    : sent.again(tried.problem(), form -> page(ask, form, null));
        }
        Reply reply = sent.then(
                (call, input) -> {
                    Result<ImportReport> report = run(ask, call, input);
                    if (report.isDone()) {
                        told.set(report.value());
                    }
                    return report;
                },
                report -> ask.go(Place.importing(ask.name("sector"), ask.name("type"))),
                form -> page(ask, form, null));
        ImportReport report = told.get();
        return report == null ? reply : page(ask, next(ask, sent.form(), report), report);
    }

    private Result<ImportReport> run(PageAsk ask, Call call, ImportForm input) {
        return imports.run(
                call, ask.name("sector"), ask.name("type"), new ImportRequest(input.tabel(), input.periksa()));
    }

    /** With the rows of which some have to be put right; a new form, for what was sent took effect. */
    private static Form next(PageAsk ask, Form sent, ImportReport report) {
        Form blank = ask.blank();
        return report.refused() > 0 ? new Form(blank.key(), sent.values(), null, blank.language()) : blank;
    }

    private Reply page(PageAsk ask, Form form, @Nullable ImportReport report) {
        Result<SectorShape> shape = catalog.sector(ask.name("sector"));
        Problem told = form.problem();
        if (!shape.isDone() && told != null) {
            // What was said of the table says also how much of it is in.
            return ask.refuse(told, form.readable());
        }
        return ask.answer(
                shape,
                sector -> sector.type(ask.name("type"))
                        .map(type -> catalog.access(ask.caller(), sector.id()).writes()
                                ? page(ask, form, report, sector, type, recent(ask, sector, type))
                                : ask.go(Place.sector(sector.id())))
                        .orElseGet(() -> ask.refuse(Problem.notFound())));
    }

    private List<Part> recent(PageAsk ask, SectorShape sector, TypeShape type) {
        Result<Page<FileImport>> recent = files.list(ask.caller(), sector.id(), type.code(), new Cursor(RECENT, null));
        return recent.isDone() && !recent.value().items().isEmpty()
                ? List.of(ImportParts.recent(ask.t(), recent.value().items()))
                : List.of();
    }

    private static Reply page(
            PageAsk ask,
            Form form,
            @Nullable ImportReport report,
            SectorShape sector,
            TypeShape type,
            List<Part> files) {
        Messages t = ask.t();
        String label = t.of(type.label());
        String title = t.get("sector.importTitle", Words.small(label));
        List<Field> fields = List.of(
                form.fill(Field.area("tabel", t.get("sector.importText"))
                        .maxLength(1_000_000)
                        .required()),
                form.fill(Field.check("periksa", t.get("sector.importDry"))));
        String columns = t.get("sector.importColumns", labels(t, type, false), labels(t, type, true));
        ImportPage page = new ImportPage(
                title,
                Place.importing(sector.id(), type.code()),
                Place.records(sector.id(), type.code()),
                form,
                columns,
                severalRows(t, type),
                fields,
                report == null ? List.of() : report(t, report),
                form.error("file"),
                files);
        Crumb above = new Crumb(t.of(sector.title()), Place.sector(sector.id()));
        return ask.show("sektor/impor", ask.shell(form).titled(title, above, Crumb.here(title)), "page", page);
    }

    private static String labels(Messages t, TypeShape type, boolean required) {
        Stream<String> fields = type.fields().stream()
                .filter(f -> !f.derived() && (!required || f.required()))
                .map(FieldShape::label)
                .map(t::of);
        Stream<String> rows = type.parts().stream().filter(part -> !required).flatMap(part -> rows(t, part));
        return Stream.concat(fields, rows).collect(Collectors.joining(", "));
    }

    /** How a record takes several rows; empty for types without free rows. */
    private static String severalRows(Messages t, TypeShape type) {
        String parts = type.parts().stream()
                .filter(part -> part.onePer() == null)
                .map(part -> t.of(part.label()))
                .collect(Collectors.joining(", "));
        String key = type.key().stream()
                .flatMap(code -> type.field(code).stream())
                .map(f -> t.of(f.label()))
                .collect(Collectors.joining(", "));
        if (parts.isEmpty()) {
            return "";
        }
        return key.isEmpty() ? t.get("sector.importRows", parts) : t.get("sector.importRowsKey", parts, key);
    }

    /** The columns that stand there for every code, {@code Kompetensi: … · Catatan}, or for free rows, {@code Peti: Massa}. */
    private static Stream<String> rows(Messages t, PartShape part) {
        if (part.onePer() == null) {
            return part.fields().stream().map(f -> t.of(part.label()) + ": " + t.of(f.label()));
        }
        boolean alone = part.filled().size() == 1;
        return part.filled().stream().map(f -> t.of(part.label()) + ": …" + (alone ? "" : " · " + t.of(f.label())));
    }

    private static List<Part> report(Messages t, ImportReport report) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.figures(
                t.get(report.dryRun() ? "sector.importTried" : "sector.importReport"),
                List.of(
                        kpi(t, "sector.importRead", report.rows()),
                        kpi(t, "sector.importCreated", report.created()),
                        kpi(t, "sector.importChanged", report.changed()),
                        kpi(t, "sector.importSame", report.unchanged()),
                        kpi(t, "sector.importRefused", report.refused()))));
        if (!report.findings().isEmpty()) {
            parts.add(ImportParts.findings(t, t.get("sector.diagnoses"), report.findings()));
        }
        return parts;
    }

    private static Kpi kpi(Messages t, String label, int count) {
        return Kpi.of(t.get(label), t.number(count), "");
    }
}
