package simpul.core.registry.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import simpul.core.model.agreement.Agreement;
import simpul.core.model.agreement.EndReason;
import simpul.core.model.agreement.Ending;
import simpul.core.model.result.Finding;
import simpul.core.model.text.DayWords;

/** How cooperation ends before its term (R8). Pure. */
public final class EndingLaw {
    private static final String BASIS = "PP 28/2018 Ps 9, 22";

    private EndingLaw() {}

    public static List<Finding> check(Agreement document, Ending ending, LocalDate today) {
        Findings out = new Findings();
        List<EndReason> open = EndReason.of(document.kind());
        if (!open.contains(ending.reason())) {
            out.block(
                    "END_REASON_NOT_OPEN",
                    "reason",
                    BASIS,
                    "Alasan ini tidak berlaku di sini. Pilih: "
                            + open.stream().map(r -> r.title().id()).collect(Collectors.joining("; ")) + ".",
                    "This reason does not apply here. Choose: "
                            + open.stream().map(r -> r.title().en()).collect(Collectors.joining("; ")) + ".");
        }
        if (document.signed() == null) {
            out.block(
                    "END_BEFORE_SIGNED",
                    "",
                    BASIS,
                    "Naskah ini belum ditandatangani, jadi belum dapat diakhiri.",
                    "This document has not been signed, so it cannot be ended.");
        }
        if (document.ending() != null) {
            out.block("END_TWICE", "", BASIS, "Naskah ini sudah diakhiri.", "This document has already been ended.");
        }
        if (ending.on().isAfter(today)) {
            out.block(
                    "DATE_IN_FUTURE",
                    "on",
                    "",
                    "Tanggal " + DayWords.of(ending.on()).id() + " belum tiba. Catat setelah benar-benar berakhir.",
                    "The date " + DayWords.of(ending.on()).en() + " has not come yet. Record it once it has ended.");
        }
        LocalDate starts = document.term().starts();
        LocalDate ends = document.term().ends();
        if (starts != null && ending.on().isBefore(starts)
                || ends != null && ending.on().isAfter(ends)) {
            out.block(
                    "END_OUTSIDE_TERM",
                    "on",
                    BASIS,
                    "Tanggal berakhir harus di dalam jangka waktu" + day(" mulai ", starts, true)
                            + day(" sampai ", ends, true) + ".",
                    "The last day must lie within the term" + day(" from ", starts, false) + day(" to ", ends, false)
                            + ".");
        }
        return out.list();
    }

    /** An end of the term that nobody has filled in is left out. */
    private static String day(String before, @Nullable LocalDate day, boolean indonesian) {
        return day == null
                ? ""
                : before
                        + (indonesian ? DayWords.of(day).id() : DayWords.of(day).en());
    }
}
