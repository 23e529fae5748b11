package simpul.core.records.input;

import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** The sentences about fields that cannot be read. */
public final class Told {
    private Told() {}

    /** A blocking finding about a field; {@code %s} in both sentences stands for the field's label. */
    public static Finding about(Field<?> field, String code, String id, String en) {
        Text label = field.label();
        return Finding.blocking(
                code, field.code(), Text.of(id.replace("%s", label.id()), en.replace("%s", label.en())));
    }

    public static Finding required(Field<?> field) {
        return about(field, "FIELD_REQUIRED", "%s wajib diisi.", "%s is required.");
    }

    static Finding text(Field<?> field) {
        return about(field, "FIELD_TYPE", "%s harus dikirim sebagai teks.", "%s must be sent as a text.");
    }

    static Finding number(Field<?> field) {
        return about(
                field,
                "FIELD_NUMBER",
                "%s bukan angka. Tulis misalnya 1.250.000,50 tanpa huruf atau pangkat.",
                "%s is not a number. Write for example 1250000.50, without letters or exponent.");
    }

    static Finding day(Field<?> field) {
        return about(
                field,
                "FIELD_DATE",
                "%s bukan tanggal yang ada. Tulis misalnya 17/08/2026.",
                "%s is not a day that exists. Write for example 2026-08-17.");
    }

    static Finding listed(Field<?> field, String code) {
        return about(
                field,
                code,
                "%s tidak ada dalam daftar. Pilih salah satu yang tersedia.",
                "%s is not in the list. Choose one of those available.");
    }
}
