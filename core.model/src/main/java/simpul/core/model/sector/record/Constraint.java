package simpul.core.model.sector.record;

import java.util.List;
import simpul.core.model.text.Text;

/**
 * What must hold between records. It is data, checked inside the writing transaction, because a pure function cannot stop
 * two officers at the same instant.
 *
 * <pre>{@code Constraint.unique("SERTIFIKAT_GANDA", CERTIFICATE).says("Nomor sertifikat ini sudah tercatat.", "...")}</pre>
 *
 * Immutable.
 */
public final class Constraint {
    private final String code;
    private final List<Field<?>> fields;
    private final Text message;
    private final String basis;

    private Constraint(String code, List<Field<?>> fields, Text message, String basis) {
        this.code = code;
        this.fields = fields;
        this.message = message;
        this.basis = basis;
    }

    /** No two records of one owner have the same values in these fields. Records that lack one of them are left alone. */
    public static Constraint unique(String code, Field<?>... fields) {
        return new Constraint(
                code,
                List.of(fields),
                Text.of(
                        "Sudah ada catatan dengan isian yang sama. Periksa nomornya, atau ubah catatan yang sudah ada.",
                        "There is already a record with the same value. Check it, or change the existing record."),
                "");
    }

    /** What people read when it is broken. */
    public Constraint says(String id, String en) {
        return new Constraint(code, fields, Text.of(id, en), basis);
    }

    /** The article that asks for it. */
    public Constraint basedOn(String article) {
        return new Constraint(code, fields, message, article);
    }

    public String code() {
        return code;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    public Text message() {
        return message;
    }

    public String basis() {
        return basis;
    }
}
