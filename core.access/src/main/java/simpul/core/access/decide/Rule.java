package simpul.core.access.decide;

import java.util.List;
import java.util.Set;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Subject;
import simpul.core.model.agreement.Stage;
import simpul.core.model.role.Role;

/**
 * A line of the table: these roles may do these actions where the tie holds.
 *
 * @param stages at which it applies; empty for every stage and for subjects without one
 */
record Rule(List<Role> roles, List<Action> actions, Tie tie, Set<Stage> stages) {

    static Rule of(List<Role> roles, Tie tie, Action... actions) {
        return new Rule(roles, List.of(actions), tie, Set.of());
    }

    Rule at(Stage... some) {
        return new Rule(roles, actions, tie, Set.of(some));
    }

    boolean concerns(Role role, Action action) {
        return roles.contains(role) && actions.contains(action);
    }

    boolean allows(Caller caller, Action action, Subject subject) {
        return concerns(caller.role(), action) && tie.holds(caller, subject) && atStage(subject);
    }

    private boolean atStage(Subject subject) {
        return stages.isEmpty()
                || stages.stream().anyMatch(stage -> stage.name().equals(subject.stage()));
    }
}
