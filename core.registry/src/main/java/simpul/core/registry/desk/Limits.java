package simpul.core.registry.desk;

import java.util.List;
import java.util.regex.Pattern;
import simpul.core.model.agreement.AgreementText;
import simpul.core.model.agreement.CaseText;
import simpul.core.model.agreement.DocumentType;
import simpul.core.model.agreement.Kind;
import simpul.core.registry.law.Findings;

/** What texts may hold at most, and that codes mean something. */
public final class Limits {
    public static final int TITLE = 300;
    public static final int LINE = 2000;
    public static final int TEXT = 60_000;
    private static final int MOST_MONTHS = 1200;
    private static final Pattern SECTOR = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

    private Limits() {}

    public static void check(Desk desk, CaseText text, Findings out) {
        required(text.title(), "title", TITLE, out);
        length(text.object(), "object", LINE, out);
        length(text.summary(), "summary", TEXT, out);
        if (!text.urusan().isBlank() && desk.urusan().find(text.urusan()).isEmpty()) {
            out.block(
                    "URUSAN_UNKNOWN",
                    "urusan",
                    "UU 23/2014 Ps 12",
                    "Urusan \"" + text.urusan() + "\" tidak ada dalam daftar. Pilih dari daftar.",
                    "The affair \"" + text.urusan() + "\" is not in the list. Choose one from it.");
        }
        sectors(text.sectors(), out);
    }

    public static void check(AgreementText text, Findings out) {
        required(text.title(), "title", TITLE, out);
        length(text.text(), "text", TEXT, out);
        sectors(text.sectors(), out);
        Integer months = text.term().months();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            out.block(
                    "TERM_IMPOSSIBLE",
                    "term.months",
                    "",
                    "Jangka waktu harus antara 1 dan " + MOST_MONTHS + " bulan.",
                    "The term must be between 1 and " + MOST_MONTHS + " months.");
        }
    }

    public static void document(Kind kind, DocumentType type, Findings out) {
        if (type != kind.execution()) {
            out.block(
                    "DOCUMENT_NOT_OF_KIND",
                    "document",
                    kind.basis(),
                    kind.title().id() + " dilaksanakan dengan "
                            + kind.execution().title().id() + ".",
                    "\"" + kind.title().en() + "\" is carried out by: "
                            + kind.execution().title().en() + ".");
        }
    }

    public static void required(String value, String field, int most, Findings out) {
        if (value.isBlank()) {
            out.block("FIELD_REQUIRED", field, "", "Isian ini wajib diisi.", "This field is required.");
        }
        length(value, field, most, out);
    }

    public static void length(String value, String field, int most, Findings out) {
        if (value.length() > most) {
            out.block(
                    "FIELD_TOO_LONG",
                    field,
                    "",
                    "Isian ini " + value.length() + " karakter; paling banyak " + most + ".",
                    "This field has " + value.length() + " characters; at most " + most + " are taken.");
        }
    }

    private static void sectors(List<String> sectors, Findings out) {
        for (int i = 0; i < sectors.size(); i++) {
            if (!SECTOR.matcher(sectors.get(i)).matches()) {
                out.block(
                        "SECTOR_MALFORMED",
                        "sectors[" + i + "]",
                        "",
                        "\"" + sectors.get(i) + "\" bukan kode sektor, misalnya perikanan.",
                        "\"" + sectors.get(i) + "\" is not a code of a sector, such as perikanan.");
            }
        }
    }
}
