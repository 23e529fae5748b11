package simpul.core.web.api.agreement;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.model.access.Scope;
import simpul.core.model.agreement.DocumentEntry;
import simpul.core.model.agreement.FileVersion;
import simpul.core.model.agreement.Upload;
import simpul.core.model.file.Files;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.web.http.Attachment;
import simpul.core.web.http.Reply;

/** Takes uploaded papers over and gives them out again. Thread-safe. */
public final class Papers {
    private static final Problem NO_FILE = Problem.invalid(List.of(Finding.blocking(
            "FILE_MISSING", "file", Text.of("Pilih berkas yang akan diunggah.", "Choose the file to upload."))));
    private static final Problem NO_REGION = Problem.of(
            ProblemKind.FORBIDDEN,
            Text.of("Akun ini tidak bertindak atas nama suatu daerah.", "This account does not act for a region."));

    private Papers() {}

    /** Keeps an uploaded file for the caller's region and for the change that claims it. */
    public static <T> Result<T> keep(
            Files files,
            Scope scope,
            Optional<simpul.core.web.http.Upload> upload,
            Function<Upload, Result<T>> change) {
        if (upload.isEmpty()) {
            return Result.refused(NO_FILE);
        }
        if (scope.region().isEmpty()) {
            return Result.refused(NO_REGION);
        }
        simpul.core.web.http.Upload file = upload.get();
        return files.keep(
                scope,
                scope.region().get(),
                file.path(),
                file.name(),
                stored -> change.apply(new Upload(stored, file.name())));
    }

    /** A version of a paper of something that the caller sees. */
    public static Optional<Reply> download(
            Files files, Scope scope, List<DocumentEntry> papers, String id, String number) {
        return papers.stream()
                .filter(p -> p.id().equals(id))
                .flatMap(p -> p.versions().stream())
                .filter(v -> String.valueOf(v.number()).equals(number))
                .findFirst()
                .map(v -> reply(files, scope, v));
    }

    private static Reply reply(Files files, Scope scope, FileVersion version) {
        // The bytes lie with the region that uploaded them; that the reader may see them, the subject has shown.
        return Attachment.of(version.name(), version.file().type(), out -> {
            try (InputStream in = files.open(
                    scope, version.recorded().region(), version.file().sha256())) {
                in.transferTo(out);
            }
        });
    }
}
