package simpul.core.records.define;

import java.util.Optional;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.record.Deadline;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;
import simpul.core.model.sector.record.RecordType;
import simpul.core.model.sector.record.SectorParameter;
import simpul.core.model.sector.record.Within;

/** Checks by when something has to be done about records of one type. */
final class DeadlineCheck {
    private static final long MOST = 36_500;

    private final Definition definition;
    private final RecordType type;
    private final Faults faults;

    DeadlineCheck(Definition definition, RecordType type, Faults faults) {
        this.definition = definition;
        this.type = type;
        this.faults = faults;
    }

    void check() {
        faults.unique(
                type.code() + ".deadlines",
                type.deadlines().stream().map(Deadline::code).toList());
        type.deadlines().forEach(this::check);
    }

    private void check(Deadline deadline) {
        String where = type.code() + "." + deadline.code();
        faults.form(where, deadline.code(), Faults.CODE);
        if (deadline.basis().isBlank()) {
            fault(where, "Sebut dasar tenggat.", "Say on what the deadline is based.");
        }
        if (deadline.state().isEmpty() && deadline.since().isEmpty()) {
            fault(
                    where,
                    "Sebut keadaan atau isian awal tenggat.",
                    "Say in which state or from which field it is counted.");
        }
        deadline.state().ifPresent(state -> state(where, state, deadline.until().isPresent()));
        if (deadline.state().isEmpty() && deadline.until().isEmpty()) {
            fault(where, "Tenggat ini tidak pernah selesai; sebut until().", "Nothing ends the deadline; say until().");
        }
        deadline.since().ifPresent(field -> since(where, field, deadline.within()));
        deadline.until().ifPresent(field -> written(where, field));
        within(where, deadline.within());
    }

    private void state(String where, String state, boolean ended) {
        boolean known = type.workflow().flatMap(flow -> flow.state(state)).isPresent();
        boolean left = type.workflow().stream()
                .flatMap(flow -> flow.moves().stream())
                .anyMatch(move -> move.from().equals(state));
        if (!known) {
            fault(where, "Keadaan '" + state + "' tidak ada.", "There is no state '" + state + "'.");
        } else if (!left && !ended) {
            fault(
                    where,
                    "Tidak ada langkah keluar dari keadaan '" + state + "'.",
                    "No move leads out of the state '" + state + "'.");
        }
    }

    private void since(String where, Field<?> field, Within within) {
        written(where, field);
        boolean day = field.kind().equals(FieldKind.DATE);
        if (!day && !field.kind().equals(FieldKind.MOMENT)) {
            fault(
                    where,
                    "Tenggat dihitung dari tanggal atau waktu, bukan '" + field.code() + "'.",
                    "A deadline is counted from a date or moment, not from '" + field.code() + "'.");
        }
        if (day && within.unit().equals("hours")) {
            fault(
                    where,
                    "Jam dihitung dari isian waktu, bukan tanggal.",
                    "Hours are counted from a moment, not from a date.");
        }
    }

    /** It is written by people, and says nothing of persons, for lists tell who is late. */
    private void written(String where, Field<?> field) {
        Optional<Field<?>> known = type.field(field.code());
        if (known.isEmpty() || type.isDerived(field) || known.get().isPersonal()) {
            fault(
                    where,
                    "Isian '" + field.code() + "' tidak ada, dihitung, atau data pribadi.",
                    "The field '" + field.code() + "' does not exist, is computed, or is about persons.");
        }
    }

    private void within(String where, Within within) {
        if (within.parameter().isEmpty() && (within.number() < 1 || within.number() > MOST)) {
            fault(where, "Lama tenggat 1 sampai " + MOST + ".", "A deadline is 1 to " + MOST + " long.");
        }
        within.parameter().ifPresent(p -> parameter(where, p));
    }

    private void parameter(String where, SectorParameter used) {
        Optional<SectorParameter> known = definition.parameter(used.code());
        if (known.isEmpty()) {
            fault(
                    where,
                    "Parameter '" + used.code() + "' tidak didaftarkan pada sektor.",
                    "The parameter '" + used.code() + "' is not declared by the sector.");
        } else if (!counts(known.get())) {
            fault(
                    where,
                    "Parameter '" + used.code() + "' harus bilangan bulat dengan rentang mulai 1.",
                    "The parameter '" + used.code() + "' has to be a whole number with a range from 1.");
        }
    }

    private static boolean counts(SectorParameter p) {
        return p.value().scale() <= 0
                && p.least().filter(least -> least.signum() > 0).isPresent()
                && p.most().filter(most -> most.longValue() <= MOST).isPresent();
    }

    private void fault(String where, String id, String en) {
        faults.add("DEFINITION_DEADLINE", where, id, en);
    }
}
