package simpul.core.records.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import simpul.core.model.result.Finding;
import simpul.core.model.sector.record.Constraint;
import simpul.core.model.sector.record.Field;
import simpul.core.model.text.Text;

/** What laws say. Over all regions no figure is told, because it would be one of other regions. Stateless. */
final class Told {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Told() {}

    /** The constraint's own sentence. */
    static Finding broken(Constraint constraint) {
        return finding(constraint, constraint.code(), place(constraint), constraint.message());
    }

    /** @param day on which it is used, where a ceiling holds for each day alone */
    static List<Finding> used(
            Constraint ceiling, Optional<LocalDate> day, BigDecimal used, BigDecimal total, BigDecimal limit) {
        if (total.compareTo(limit) > 0) {
            return List.of(beyond(ceiling, day, used, limit));
        }
        int share = ceiling.warningShare();
        boolean near = share > 0 && total.multiply(HUNDRED).compareTo(limit.multiply(BigDecimal.valueOf(share))) >= 0;
        return near ? List.of(near(ceiling, day, total, limit)) : List.of();
    }

    private static Finding beyond(Constraint ceiling, Optional<LocalDate> day, BigDecimal used, BigDecimal limit) {
        Text message = ceiling.message();
        String id = day.map(d -> " Pada " + d + " tercatat ").orElse(" Tercatat ");
        String en = day.map(d -> " Recorded on " + d + ": ").orElse(" Recorded: ");
        return finding(
                ceiling,
                ceiling.code(),
                place(ceiling),
                ceiling.isNationwide()
                        ? message
                        : Text.of(
                                message.id() + id + id(used, ceiling) + " dari " + id(limit, ceiling) + ".",
                                message.en() + en + en(used, ceiling) + " of " + en(limit, ceiling) + "."));
    }

    private static Finding near(Constraint ceiling, Optional<LocalDate> day, BigDecimal total, BigDecimal limit) {
        int share = ceiling.warningShare();
        String id = day.map(d -> " pada " + d).orElse("");
        String en = day.map(d -> " on " + d).orElse("");
        Text message = ceiling.isNationwide()
                ? Text.of(
                        "Dengan catatan ini paling sedikit " + share + " % batas terpakai.",
                        "With this record at least " + share + " % of the limit is used.")
                : Text.of(
                        "Dengan catatan ini terpakai " + id(total, ceiling) + " dari " + id(limit, ceiling) + id + ".",
                        "With this record " + en(total, ceiling) + " of " + en(limit, ceiling) + " are used" + en
                                + ".");
        return Finding.warning(ceiling.code(), place(ceiling), message).basedOn(ceiling.basis());
    }

    static Finding belowUse(Constraint ceiling, Field<?> amount, BigDecimal used) {
        Text message = ceiling.isNationwide()
                ? Text.of(
                        "Batas ini lebih rendah daripada yang sudah tercatat.", "This limit is below what is recorded.")
                : Text.of(
                        "Batas ini lebih rendah daripada yang sudah tercatat" + together(ceiling, " pada satu hari")
                                + ": " + id(used, ceiling) + ".",
                        "This limit is below what is recorded" + together(ceiling, " on one day") + ": "
                                + en(used, ceiling) + ".");
        return finding(ceiling, "LIMIT_BELOW_USE", amount.code(), message);
    }

    static Finding inUse(Constraint ceiling, BigDecimal used, List<Field<?>> key, boolean deleted) {
        String place = deleted || key.isEmpty() ? "" : key.get(0).code();
        Text message = ceiling.isNationwide()
                ? Text.of("Batas ini sedang dipakai catatan lain.", "Other records rely on this limit.")
                : Text.of(
                        "Batas ini sedang dipakai catatan lain: " + id(used, ceiling) + " sudah tercatat"
                                + together(ceiling, " pada satu hari") + ".",
                        "Other records rely on this limit: " + en(used, ceiling) + " are recorded"
                                + together(ceiling, " on one day") + ".");
        return finding(ceiling, "LIMIT_IN_USE", place, message);
    }

    static Finding reversed(Field<?> to) {
        return Finding.blocking(
                "SPAN_REVERSED",
                to.code(),
                Text.of(
                        to.label().id() + " terletak sebelum awalnya. Periksa kedua tanggal.",
                        to.label().en() + " lies before the beginning. Check both dates."));
    }

    static Finding finding(Constraint constraint, String code, String place, Text message) {
        Finding finding =
                constraint.onlyWarns() ? Finding.warning(code, place, message) : Finding.blocking(code, place, message);
        return finding.basedOn(constraint.basis());
    }

    static String place(Constraint constraint) {
        if (constraint.measure().isPresent()) {
            return constraint.measure().get().code();
        }
        return constraint
                .from()
                .map(Field::code)
                .orElseGet(() -> constraint.fields().isEmpty()
                        ? ""
                        : constraint.fields().get(0).code());
    }

    private static String together(Constraint ceiling, String onOneDay) {
        return ceiling.isAtOnce() ? onOneDay : "";
    }

    private static String id(BigDecimal number, Constraint ceiling) {
        return plain(number).replace('.', ',') + unit(ceiling, "catatan");
    }

    private static String en(BigDecimal number, Constraint ceiling) {
        return plain(number) + unit(ceiling, "records");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String unit(Constraint ceiling, String records) {
        return ceiling.measure()
                .map(m -> m.unit().map(u -> " " + u.id()).orElse(""))
                .orElse(" " + records);
    }
}
