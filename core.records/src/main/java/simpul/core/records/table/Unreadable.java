package simpul.core.records.table;

import java.util.List;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** A file cannot be taken for a table; what is wrong is for whoever sent it. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Unreadable(ProblemKind kind, String code, Text why) {
        super(code);
        this.problem = new Problem(kind, why, List.of(Finding.blocking(code, "file", why)));
    }

    static Unreadable because(String code, String id, String en) {
        return new Unreadable(ProblemKind.INVALID, code, Text.of(id, en));
    }

    static Unreadable tooLarge(String code, String id, String en) {
        return new Unreadable(ProblemKind.TOO_LARGE, code, Text.of(id, en));
    }

    static Unreadable damaged() {
        return because(
                "TABLE_DAMAGED",
                "Berkas ini rusak atau bukan buku kerja Excel yang utuh. Buka di Excel, simpan lagi sebagai XLSX, lalu kirim.",
                "This file is damaged or no complete Excel workbook. Open it in Excel, save it as XLSX again, then send.");
    }

    static Unreadable trap() {
        return tooLarge(
                "TABLE_BOMB",
                "Isi berkas ini jauh lebih besar daripada ukurannya, jadi tidak dibuka. Salin datanya ke buku kerja baru, lalu kirim itu.",
                "What this file unpacks to is far larger than the file, so it is not opened. Copy the data to a new workbook and send that.");
    }

    static Unreadable longCell() {
        return tooLarge(
                "TABLE_CELL_TOO_LONG",
                "Ada sel dengan lebih dari 32.767 huruf. Pendekkan isinya, lalu kirim lagi.",
                "There is a cell of more than 32,767 characters. Shorten it, then send again.");
    }

    /** @param line where the cell begins */
    static Unreadable longCell(int line) {
        return tooLarge(
                "TABLE_CELL_TOO_LONG",
                "Baris " + line + " punya sel dengan lebih dari 32.767 huruf. Periksa tanda kutip yang tidak ditutup di"
                        + " baris itu.",
                "Line " + line
                        + " has a cell of more than 32,767 characters. Look for a quotation mark in that line that is"
                        + " not closed.");
    }

    /** @param line where the quotation mark opens */
    static Unreadable openQuote(int line) {
        return because(
                "TABLE_QUOTE_OPEN",
                "Baris " + line
                        + ": sel yang dibuka dengan tanda kutip (\") tidak ditutup, sehingga baris-baris di bawahnya"
                        + " ikut terbaca sebagai satu sel. Hapus atau tutup tanda kutip itu, lalu kirim lagi.",
                "Line " + line
                        + ": a cell that begins with a quotation mark (\") is not closed, so that the lines below it"
                        + " would be read as one cell. Remove or close that mark, then send again.");
    }

    /** A cell that no spreadsheet would put there. */
    static Unreadable cellOrder(int line, String cell) {
        String shown = cell.length() > 12 ? cell.substring(0, 12) + "\u2026" : cell;
        return because(
                "TABLE_CELL_ORDER",
                "Baris " + line + ": sel " + shown + " muncul dua kali atau tidak pada tempatnya, jadi berkas ini tidak"
                        + " dibuat oleh Excel. Buka di Excel, periksa baris itu, simpan lagi sebagai XLSX, lalu kirim.",
                "Row " + line + ": the cell " + shown
                        + " appears twice or out of its place, so Excel has not made this file."
                        + " Open it in Excel, look at that row, save it as XLSX again, then send.");
    }

    static Unreadable tooWide(int line) {
        return tooLarge(
                "TABLE_TOO_WIDE",
                "Baris " + line + " punya lebih dari 1.000 kolom. Hapus kolom yang tidak dipakai, lalu kirim lagi.",
                "Line " + line + " has more than 1,000 columns. Remove those that are not used, then send again.");
    }

    public Problem problem() {
        return problem;
    }
}
