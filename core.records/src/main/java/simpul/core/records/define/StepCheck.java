package simpul.core.records.define;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FormStep;
import simpul.core.model.sector.record.PartType;
import simpul.core.model.sector.record.RecordType;

/** Checks the steps of the form of one record type. */
final class StepCheck {
    private final RecordType type;
    private final String where;
    private final Faults faults;

    StepCheck(RecordType type, Faults faults) {
        this.type = type;
        this.where = type.code() + ".steps";
        this.faults = faults;
    }

    void check() {
        if (type.steps().isEmpty()) {
            return;
        }
        if (type.workflow().isEmpty()) {
            fault(
                    "Langkah isian memerlukan alur: yang belum lengkap disimpan sebagai draf.",
                    "Steps need a workflow: what is not complete is kept as a draft.");
        }
        faults.unique(where, type.steps().stream().map(FormStep::code).toList());
        List<String> held = new ArrayList<>();
        for (FormStep step : type.steps()) {
            faults.form(where, step.code(), Faults.CODE);
            step.fields().forEach(f -> held.add(f.code()));
            step.parts().forEach(p -> held.add(p.code()));
            if (step.fields().isEmpty() && step.parts().isEmpty()) {
                fault("Langkah '" + step + "' kosong.", "The step '" + step + "' is empty.");
            }
        }
        faults.unique(where, held);
        List<String> wanted = wanted();
        wanted.stream()
                .filter(code -> !held.contains(code))
                .forEach(code -> fault(
                        "Isian '" + code + "' tidak ada pada langkah mana pun.",
                        "The field '" + code + "' stands in no step."));
        held.stream()
                .filter(code -> !wanted.contains(code))
                .forEach(code -> fault(
                        "Isian '" + code + "' tidak ada atau dihitung.",
                        "The field '" + code + "' does not exist or is computed."));
        first();
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        type.fields().stream().filter(f -> !type.isDerived(f)).forEach(f -> wanted.add(f.code()));
        type.parts().stream().map(PartType::code).forEach(wanted::add);
        return wanted;
    }

    /** A draft cannot begin without what is required from the start. */
    private void first() {
        Set<String> first =
                type.steps().get(0).fields().stream().<String>map(Field::code).collect(Collectors.toSet());
        type.fields().stream()
                .filter(f -> f.isRequired() && !type.isDerived(f) && !first.contains(f.code()))
                .forEach(f -> fault(
                        "Isian wajib '" + f.code()
                                + "' harus ada pada langkah pertama, atau wajib mulai suatu keadaan.",
                        "The required field '" + f.code()
                                + "' must stand in the first step, or be required from a state on."));
    }

    private void fault(String id, String en) {
        faults.add("DEFINITION_STEPS", where, id, en);
    }
}
