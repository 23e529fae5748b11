package simpul.core.records.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Code;
import simpul.core.model.sector.record.CodeList;
import simpul.core.model.sector.record.Field;

/** What is said of a code that the list has or had, and not on the record's day. Stateless. */
final class RetiredCodes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private RetiredCodes() {}

    /** The finding that names what to write; empty where no edition knows what was written. */
    static Optional<Finding> told(Field<?> field, CodeList list, String text, LocalDate day, boolean people) {
        return list.ever(text)
                .or(() -> people
                        ? list.everyCode().stream().filter(c -> named(c, text)).findFirst()
                        : Optional.empty())
                .map(code -> told(field, list, code, day));
    }

    static boolean named(Code code, String text) {
        return code.code().equalsIgnoreCase(text)
                || code.label().id().equalsIgnoreCase(text)
                || code.label().en().equalsIgnoreCase(text);
    }

    private static Finding told(Field<?> field, CodeList list, Code code, LocalDate day) {
        String on = DAY.format(day);
        return list.successor(code.code(), day)
                .map(now -> Told.about(
                        field,
                        "FIELD_CODE",
                        "%s: pada " + on + " kode " + code.code() + " sudah diganti oleh " + now.code() + " ("
                                + now.label().id() + "). Tulis " + now.code() + ".",
                        "%s: on " + on + " the code " + code.code() + " has been replaced by " + now.code() + " ("
                                + now.label().en() + "). Write " + now.code() + "."))
                .orElseGet(() -> Told.about(
                        field,
                        "FIELD_CODE",
                        "%s: kode " + code.code() + " tidak berlaku pada " + on
                                + ". Periksa tanggal catatan, atau pilih kode yang tersedia.",
                        "%s: the code " + code.code() + " does not hold on " + on
                                + ". Check the day of the record, or choose one of those available."));
    }
}
