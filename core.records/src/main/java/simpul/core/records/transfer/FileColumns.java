package simpul.core.records.transfer;

import simpul.core.model.record.FieldShape;
import simpul.core.model.result.Finding;
import simpul.core.model.text.Text;

/** Columns that would hold files: a table has none, only their names. Stateless. */
final class FileColumns {
    private FileColumns() {}

    static boolean is(FieldShape field) {
        return field.kind().equals("file");
    }

    /** A table has such a column, as an export has. */
    static Finding refused(FieldShape field, String heading) {
        String shown = Cells.shortened(heading);
        return Finding.blocking(
                "COLUMN_FILE",
                shown,
                Text.of(
                        "Kolom '" + field.label().id()
                                + "' berisi berkas, yang tidak dapat diambil dari tabel. Hapus kolom itu; unggah berkasnya"
                                + " pada catatannya.",
                        "The column '" + field.label().en()
                                + "' holds files, which a table cannot bring in. Remove it; upload the file in the record."));
    }

    /** No record of the type can do without a file, so no table can bring one. */
    static Finding required(FieldShape field) {
        return Finding.blocking(
                "COLUMN_FILE",
                field.code(),
                Text.of(
                        "Setiap catatan wajib memuat berkas '" + field.label().id()
                                + "', yang tidak dapat diambil dari tabel. Catat satu per satu dengan formulir atau API.",
                        "Every record needs the file '" + field.label().en()
                                + "', which a table cannot bring in. Record them one by one in the form or the API."));
    }
}
