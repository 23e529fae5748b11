package simpul.core.web.api.sector;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.file.Files;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.api.FileParts;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;
import simpul.core.web.http.Upload;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/sectors/{id}/records/{type}/files}: files are uploaded for a field, then named by a record, then read. */
@Component
public final class RecordFileRoutes implements RouteSource {
    private static final String LIST = "/api/v1/sectors/{id}/records/{type}";

    /** @param field code of the field for which the file is */
    record FileInput(@Limit(min = 1, max = 60) String field) {}

    /** @param id by which the poster's next record of the type names it, within seven days */
    record FileItem(String id, String name, String type, long size, String sha256) {
        static FileItem of(RecordFile file) {
            return new FileItem(file.id(), file.name(), file.type(), file.size(), file.sha256());
        }
    }

    private final Api api;
    private final RecordFiles files;

    @Activate
    public RecordFileRoutes(@Reference Api api, @Reference RecordFiles files) {
        this.api = api;
        this.files = files;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.post(LIST + "/files")
                        .operation("uploadRecordFile")
                        .summary(
                                "Mengunggah berkas untuk sebuah isian; catatan lalu menyebut id-nya",
                                "Upload a file for a field; a record then names its id")
                        .answers(FileItem.class)
                        .refuses(ProblemKind.UNAVAILABLE, ProblemKind.STORAGE_FULL)
                        .takesFiles(FileInput.class, "file")
                        .by(this::upload),
                api.get(LIST + "/{record}/files/{field}")
                        .operation("downloadRecordFile")
                        .summary("Mengunduh berkas sebuah catatan", "Download a file of a record")
                        .downloads(Files.TYPES)
                        .refuses(ProblemKind.FORBIDDEN)
                        .by(this::download));
    }

    private Reply upload(Ask ask, FileInput input, FileParts parts) {
        Optional<Upload> upload = parts.chosen("file");
        if (upload.isEmpty()) {
            return ask.refuse(Problem.invalid(List.of(
                    Finding.blocking("FILE_MISSING", "file", Text.of("Sertakan berkas.", "Attach the file.")))));
        }
        return ask.write(
                call -> files.deposit(
                        call,
                        ask.name("id"),
                        ask.name("type"),
                        input.field(),
                        upload.get().path(),
                        upload.get().name()),
                file -> ask.json(200, FileItem.of(file)));
    }

    private Reply download(Ask ask) {
        return ask.answer(
                files.open(ask.caller(), ask.name("id"), ask.name("type"), ask.name("record"), ask.name("field")),
                file -> Attachment.of(file.file().name(), file.file().type(), out -> {
                    try (InputStream in = file.bytes().open()) {
                        in.transferTo(out);
                    }
                }));
    }
}
