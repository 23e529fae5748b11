package simpul.core.records.input;

import simpul.core.model.record.InputStyle;
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

    /** The state of the record leaves the field as it is. */
    public static Finding locked(Field<?> field) {
        return about(
                field,
                "FIELD_LOCKED",
                "%s tidak dapat Anda ubah pada keadaan catatan ini.",
                "You cannot change %s while the record is in this state.");
    }

    static Finding text(Field<?> field) {
        return about(field, "FIELD_TYPE", "%s harus dikirim sebagai teks.", "%s must be sent as a text.");
    }

    /** A number in the wrong form of JSON: amounts are texts, so that no reader rounds them; counts are numbers. */
    static Finding form(Field<?> field, boolean whole) {
        return whole
                ? about(
                        field,
                        "FIELD_TYPE",
                        "%s harus dikirim sebagai bilangan bulat JSON, misalnya 12.",
                        "%s must be sent as a whole JSON number, such as 12.")
                : about(
                        field,
                        "FIELD_TYPE",
                        "%s harus dikirim sebagai teks, misalnya \"1250000.50\".",
                        "%s must be sent as a text, such as \"1250000.50\".");
    }

    static Finding number(Field<?> field, InputStyle style) {
        String example = style == InputStyle.PEOPLE ? "1.250.000,50" : "1250000.50";
        return about(
                field,
                "FIELD_NUMBER",
                "%s bukan angka. Tulis misalnya " + example + " tanpa huruf atau pangkat.",
                "%s is not a number. Write for example " + example + ", without letters or exponent.");
    }

    static Finding day(Field<?> field, InputStyle style) {
        String example = style == InputStyle.PEOPLE ? "17/08/2026" : "2026-08-17";
        return about(
                field,
                "FIELD_DATE",
                "%s bukan tanggal yang ada. Tulis misalnya " + example + ".",
                "%s is not a day that exists. Write for example " + example + ".");
    }

    static Finding moment(Field<?> field, InputStyle style) {
        return style == InputStyle.PEOPLE
                ? about(
                        field,
                        "FIELD_MOMENT",
                        "%s bukan tanggal dan jam yang ada. Tulis misalnya 17/08/2026 10.30, bila perlu dengan WIB, WITA,"
                                + " atau WIT.",
                        "%s is not a day with a time. Write for example 17/08/2026 10.30, where needed with WIB, WITA or"
                                + " WIT.")
                : about(
                        field,
                        "FIELD_MOMENT",
                        "%s bukan tanggal dan jam dengan selisih waktunya. Tulis misalnya 2026-08-17T10:30:00+09:00.",
                        "%s is not a day with a time and its offset. Write for example 2026-08-17T10:30:00+09:00.");
    }
}
