package simpul.core.records.define;

import simpul.core.model.sector.Definition;
import simpul.core.model.sector.Screen;
import simpul.core.model.sector.ScreenAction;
import simpul.core.model.sector.record.Field;

/** Checks what screens let readers do. What an action decides is looked at when it decides. */
final class ActionCheck {
    private final TypeCheck types;
    private final QuestionCheck questions;
    private final Faults faults;

    ActionCheck(Definition definition, Faults faults) {
        this.types = new TypeCheck(definition, faults);
        this.questions = new QuestionCheck(definition, faults);
        this.faults = faults;
    }

    void check(Screen screen) {
        faults.unique(
                screen.path() + ".actions",
                screen.actions().stream().map(ScreenAction::code).toList());
        screen.actions().forEach(action -> check(screen.path() + "." + action.code(), action));
    }

    private void check(String where, ScreenAction action) {
        faults.form(where, action.code(), Faults.CODE);
        faults.unique(where, action.inputs().stream().<String>map(Field::code).toList());
        for (Field<?> input : action.inputs()) {
            types.field(where + "." + input.code(), input);
            if (input.requiredFromState().isPresent() || input.isPersonal()) {
                faults.add(
                        "DEFINITION_ACTION",
                        where + "." + input.code(),
                        "Isian langkah layar tidak memuat data pribadi dan tidak wajib mulai suatu keadaan.",
                        "An input of an action is not about persons and not required from a state on.");
            }
        }
        action.asks().forEach(q -> questions.check(where, q, false, false));
    }
}
