package simpul.core.web.page.agreement;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import simpul.core.model.agreement.Upload;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.page.Form;
import simpul.core.web.page.Sent;
import simpul.core.web.ui.Messages;

/** Takes the file of a form over. */
final class Uploads {
    private static final String FILE = "file";

    private Uploads() {}

    static FormPage.FileField field(Messages t, Form form, String label, boolean required) {
        String again = form.problem() != null && form.error(FILE).isEmpty() ? t.get("case.chooseAgain") : "";
        return new FormPage.FileField(FILE, label, t.get("case.fileHint"), required, form.error(FILE) + again);
    }

    static boolean given(Sent<?> sent) {
        return sent.files().first(FILE).isPresent();
    }

    /** The file as kept bytes of the caller's region, for the change that claims it; a form without one is refused. */
    static <T> Result<T> keep(Rooms rooms, Call call, Sent<?> sent, Function<Upload, Result<T>> change) {
        Optional<simpul.core.web.http.Upload> file = sent.files().first(FILE);
        if (file.isEmpty()) {
            return Result.refused(Problem.invalid(List.of(Finding.blocking(
                    "FILE_MISSING", FILE, Text.of("Pilih berkas yang akan diunggah.", "Choose the file to upload.")))));
        }
        AtomicBoolean kept = new AtomicBoolean();
        Result<T> result = rooms.files()
                .keep(
                        call.scope(),
                        call.scope().region().orElse(""),
                        file.get().path(),
                        file.get().name(),
                        stored -> {
                            kept.set(true);
                            return change.apply(new Upload(stored, file.get().name()));
                        });
        return result.isDone() || kept.get() ? result : Result.refused(marked(result.problem()));
    }

    /** A refused file, marked at its field. */
    private static Problem marked(Problem problem) {
        if (problem.kind() == ProblemKind.NOT_FOUND) {
            return problem;
        }
        Text why = problem.findings().isEmpty()
                ? problem.detail()
                : problem.findings().get(0).message();
        return new Problem(problem.kind(), problem.detail(), List.of(Finding.blocking("FILE_REFUSED", FILE, why)));
    }
}
