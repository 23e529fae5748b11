package simpul.core.records.define;

import java.util.LinkedHashSet;
import java.util.Set;
import simpul.core.model.record.ScreenActions;
import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Outcome;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.record.Field;
import simpul.core.model.sector.record.FieldKind;

/**
 * Checks what screens let readers do, and tries each action over made-up inputs to see what it decides. One that stumbles over them is
 * not refused for that, because they need not be possible together; what it decides is looked at again when it is really sent.
 */
final class ActionCheck {
    private final Definition definition;
    private final TypeCheck types;
    private final Faults faults;

    ActionCheck(Definition definition, Faults faults) {
        this.definition = definition;
        this.types = new TypeCheck(definition, faults);
        this.faults = faults;
    }

    void check(Screen screen) {
        faults.unique(
                screen.path() + ".actions",
                screen.actions().stream().map(ScreenAction::code).toList());
        screen.actions().forEach(action -> check(screen, screen.path() + "." + action.code(), action));
    }

    private void check(Screen screen, String where, ScreenAction action) {
        faults.form(where, action.code(), Faults.CODE);
        faults.unique(where, action.inputs().stream().<String>map(Field::code).toList());
        for (Field<?> input : action.inputs()) {
            types.field(where + "." + input.code(), input);
            if (input.requiredFromState().isPresent()
                    || input.isPersonal()
                    || input.kind().equals(FieldKind.FILE)
                    || input.code().equals(ScreenActions.RECORD)) {
                faults.add(
                        "DEFINITION_ACTION",
                        where + "." + input.code(),
                        "Isian langkah layar bukan berkas, tidak memuat data pribadi, tidak wajib mulai suatu keadaan, dan"
                                + " tidak bernama 'record'.",
                        "An input of an action is no file, not about persons, not required from a state on, and not called"
                                + " 'record'.");
            }
        }
        action.on()
                .filter(type -> definition.record(type.code()).isEmpty())
                .ifPresent(type -> faults.add(
                        "DEFINITION_ACTION",
                        where,
                        "Langkah layar tentang jenis catatan '" + type.code() + "' yang tidak ada.",
                        "An action about the record type '" + type.code() + "', which does not exist."));
        tried(screen, where, action);
    }

    private void tried(Screen screen, String where, ScreenAction action) {
        Set<ViewFault> found = new LinkedHashSet<>();
        for (boolean full : new boolean[] {true, false}) {
            try {
                Outcome outcome = action.function().apply(new TriedSubmission(definition, screen, action, full, found));
                found.addAll(OutcomeCheck.of(definition, outcome));
            } catch (RuntimeException e) {
                // See above.
            }
        }
        found.forEach(f -> faults.add(f.code(), where, f.id(), f.en()));
    }
}
