package simpul.core.records.define;

import java.util.Set;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SharedTotals;

/** Checks which totals of one record type partners learn. */
final class TotalsCheck {
    /** Values of other kinds are themselves what is to stay unseen. */
    private static final Set<FieldKind> LISTED =
            Set.of(FieldKind.CHOICE, FieldKind.CODE, FieldKind.YES_NO, FieldKind.REGION, FieldKind.AGENCY);

    private static final int MOST = 1000;

    private final RecordType type;
    private final Faults faults;

    TotalsCheck(RecordType type, Faults faults) {
        this.type = type;
        this.faults = faults;
    }

    void check() {
        type.totals().ifPresent(this::check);
    }

    private void check(SharedTotals totals) {
        if (type.agreement().isEmpty()) {
            fault("Jenis ini tidak punya isian perjanjian.", "The type has no agreement field.");
        }
        if (totals.atLeast() < 1 || totals.atLeast() > MOST) {
            fault("Paling sedikit 1 sampai 1.000 catatan.", "At least 1 to 1,000 records.");
        }
        states(totals);
        for (Field<?> field : totals.fields()) {
            if (isOpen(field) || !LISTED.contains(field.kind())) {
                fault(
                        "Jumlah dipilah menurut isian queryable() yang nilainya dipilih dari daftar dan bukan data pribadi, bukan '"
                                + field.code() + "'.",
                        "Totals lie apart by queryable() fields with listed values that are not personal, not by '"
                                + field.code() + "'.");
            }
        }
        for (Field<?> number : totals.numbers()) {
            if (isOpen(number) || !number.kind().isNumber()) {
                fault(
                        "Yang dijumlahkan ialah angka queryable() yang bukan data pribadi, bukan '" + number.code()
                                + "'.",
                        "Sums are of queryable() numbers that are not personal, not of '" + number.code() + "'.");
            }
        }
        faults.unique(
                type.code() + ".shareTotals",
                totals.fields().stream().<String>map(Field::code).toList());
        faults.unique(
                type.code() + ".shareTotals",
                totals.numbers().stream().<String>map(Field::code).toList());
    }

    private void states(SharedTotals totals) {
        String from = totals.from().orElse("");
        if (type.workflow().isEmpty() && !from.isEmpty()) {
            fault("Jenis ini tidak punya alur.", "The type has no workflow.");
        }
        type.workflow().ifPresent(flow -> {
            if (flow.state(from).isEmpty() || flow.start().code().equals(from)) {
                fault(
                        "Sebutkan keadaan mana, bukan draf, yang mulai dihitung.",
                        "Say from which state on records count; a draft never does.");
            }
        });
    }

    /** It does not exist, has no column or is about a person. */
    private boolean isOpen(Field<?> field) {
        return type.field(field.code())
                .filter(Field::isQueryable)
                .filter(f -> !f.isPersonal())
                .isEmpty();
    }

    private void fault(String id, String en) {
        faults.add("DEFINITION_TOTALS", type.code() + ".shareTotals", id, en);
    }
}
