package simpul.core.records.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import simpul.core.model.file.Files;
import simpul.core.model.file.MediaTypes;
import simpul.core.model.record.RefusedUpload;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.RecordFile;
import simpul.core.model.text.Text;

/** Reads what was sent for a file: by then a file that was found, or why there is none. Stateless. */
public final class FileInput {
    private static final BigDecimal MB = BigDecimal.valueOf(1024L * 1024);

    private FileInput() {}

    static Optional<Object> read(Field<?> field, Object raw, List<Finding> findings) {
        if (raw instanceof RefusedUpload refused) {
            refused.findings()
                    .forEach(f ->
                            findings.add(new Finding(f.code(), f.severity(), f.message(), f.basis(), field.code())));
            return Optional.empty();
        }
        if (raw instanceof RecordFile file) {
            List<Finding> wrong = unfit(field, file);
            findings.addAll(wrong);
            return wrong.isEmpty() ? Optional.of(file) : Optional.empty();
        }
        findings.add(raw instanceof String || raw instanceof Map<?, ?> ? unknown(field) : Told.text(field));
        return Optional.empty();
    }

    /** The identifier by which a file was named: as it is, or as the record shows its file. */
    public static Optional<String> id(Object raw) {
        Object id = raw instanceof Map<?, ?> tree ? tree.get("id") : raw;
        return id instanceof String s && !s.isBlank() ? Optional.of(s.strip()) : Optional.empty();
    }

    /** What keeps a file from standing in this field. */
    public static List<Finding> unfit(Field<?> field, RecordFile file) {
        List<Finding> findings = new ArrayList<>();
        if (!field.accepted().isEmpty() && !field.accepted().contains(file.type())) {
            String kinds = MediaTypes.words(field.accepted());
            String is = MediaTypes.word(file.type());
            findings.add(Told.about(
                    field,
                    "FIELD_FILE_TYPE",
                    "%s harus berupa " + kinds + "; berkas ini " + is + ". Pilih atau simpan berkas dalam jenis itu.",
                    "%s must be " + kinds + "; this file is " + is + ". Choose or save a file of that type."));
        }
        BigDecimal most = field.most().orElse(BigDecimal.valueOf(Files.MOST_BYTES));
        if (BigDecimal.valueOf(file.size()).compareTo(most) > 0) {
            String mb = most.divideToIntegralValue(MB).toPlainString();
            findings.add(Told.about(
                    field,
                    "FIELD_FILE_SIZE",
                    "%s paling besar " + mb + " MB. Kecilkan berkas itu, lalu pilih lagi.",
                    "%s has at most " + mb + " MB. Make the file smaller, then choose it again."));
        }
        return findings;
    }

    /** Nobody uploaded it, somebody else did, another record has it: the same words for all. */
    public static Finding unknown(Field<?> field) {
        return Told.about(
                field,
                "FIELD_FILE",
                "%s: berkas yang disebut tidak ada atau sudah dipakai. Unggah berkasnya lagi.",
                "%s: the file that is named does not exist or is in use. Upload it again.");
    }

    /** Somebody uploads for a field that holds no files. */
    public static Finding noField(String field) {
        return Finding.blocking(
                "FIELD_NO_FILE",
                "field",
                Text.of(
                        "Jenis catatan ini tidak punya isian berkas '" + shown(field) + "'.",
                        "The record type has no file field '" + shown(field) + "'."));
    }

    private static String shown(String field) {
        return field.length() > 60 ? field.substring(0, 60) + "…" : field;
    }
}
