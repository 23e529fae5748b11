package simpul.core.web.page.sector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.file.Files;
import simpul.core.model.record.FieldShape;
import simpul.core.model.record.RecordFiles;
import simpul.core.model.record.RefusedUpload;
import simpul.core.model.record.TypeShape;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.store.Call;
import simpul.core.model.text.Text;
import simpul.core.web.http.Upload;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Sent;

/**
 * Takes the files of a record's form over before the record is judged, so that none is lost when another field is refused:
 * the form that is shown again names them. Thread-safe.
 */
record Uploads(RecordFiles files) {
    /**
     * What a form says once its files were taken over.
     *
     * @param named what the record is to hold, by field: what names a file, or why there is none
     */
    record Filled(RecordForm form, Map<String, Object> named) {
        Map<String, Object> values() {
            Map<String, Object> all = new HashMap<>(form.values());
            all.putAll(named);
            return all;
        }

        @Nullable
        Integer versi() {
            return form.versi();
        }

        @Nullable
        String override() {
            return form.override();
        }
    }

    Sent<Filled> of(PageAsk ask, String sector, TypeShape type, Sent<RecordForm> sent) {
        Map<String, Object> named = new HashMap<>();
        Form form = sent.form();
        for (FieldShape field : type.fields()) {
            if (sent.input().isDone() && field.kind().equals("file")) {
                form = taken(ask, sector, type, field, sent, form, named);
            }
        }
        return sent.with(input -> new Filled(input, named), form);
    }

    private Form taken(
            PageAsk ask,
            String sector,
            TypeShape type,
            FieldShape field,
            Sent<?> sent,
            Form form,
            Map<String, Object> named) {
        String name = FormFields.PREFIX + field.code();
        String letGo = AttachedFiles.LET_GO + field.code();
        String held = form.value(AttachedFiles.HELD + field.code());
        Optional<Upload> chosen = sent.files().chosen(name);
        if (sent.files().isTooLarge(name)) {
            named.put(field.code(), new RefusedUpload(List.of(tooLarge())));
            return form;
        }
        if (chosen.isPresent()) {
            Result<RecordFile> kept = files.deposit(
                    Call.of(ask.caller()),
                    sector,
                    type.code(),
                    field.code(),
                    chosen.get().path(),
                    chosen.get().name());
            named.put(field.code(), kept.isDone() ? kept.value().id() : refused(kept.problem()));
            return kept.isDone()
                    ? form.with(AttachedFiles.HELD + field.code(), kept.value().id())
                            .with(letGo, "")
                    : form;
        }
        if (!held.isEmpty() && !form.value(letGo).equals("ya")) {
            named.put(field.code(), held);
        }
        return form;
    }

    private static RefusedUpload refused(Problem problem) {
        return new RefusedUpload(
                problem.findings().isEmpty()
                        ? List.of(Finding.blocking("FILE_REFUSED", "file", problem.detail()))
                        : problem.findings());
    }

    private static Finding tooLarge() {
        long mb = Files.MOST_BYTES / (1024 * 1024);
        return Finding.blocking(
                "FILE_TOO_LARGE",
                "file",
                Text.of(
                        "Berkas ini lebih dari " + mb + " MB. Kecilkan atau bagi berkas itu, lalu pilih lagi.",
                        "This file is larger than " + mb + " MB. Make it smaller or split it, then choose again."));
    }
}
