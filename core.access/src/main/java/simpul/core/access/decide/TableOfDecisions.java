package simpul.core.access.decide;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Subject;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.text.Text;

/** Reads the table. Pure and thread-safe. */
@Component
public final class TableOfDecisions implements Decisions {
    private static final Set<Action> READING =
            EnumSet.of(Action.CASE_READ, Action.RECORD_READ, Action.MODULE_READ, Action.AUDIT_READ);

    @Override
    public Optional<Problem> refusal(Caller caller, Action action, Subject subject) {
        if (caller.scope().reach() == Reach.SYSTEM) {
            return Optional.empty();
        }
        if (Permissions.TABLE.stream().noneMatch(rule -> rule.allows(caller, action, subject))) {
            return Optional.of(caller.isPublic() ? mustEnter() : notYours(caller, action, subject));
        }
        return READING.contains(action) || withinToken(caller, action)
                ? Optional.empty()
                : Optional.of(beyondToken(action));
    }

    private static boolean withinToken(Caller caller, Action action) {
        return !caller.readOnly() && (caller.only().isEmpty() || caller.only().contains(action));
    }

    private static Problem mustEnter() {
        return Problem.of(
                ProblemKind.UNAUTHENTICATED,
                Text.of("Masuk dulu dengan akun Anda, lalu ulangi.", "Sign in with your account, then try again."));
    }

    private static Problem beyondToken(Action action) {
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        "Token ini tidak mencakup: " + action.label().id() + ". Buat token yang mencakupnya.",
                        "This token does not cover: " + action.label().en() + ". Make one that does."));
    }

    private static Problem notYours(Caller caller, Action action, Subject subject) {
        boolean waitsForTurn = subject.turn() != null
                && Permissions.TABLE.stream().anyMatch(rule -> rule.allows(caller, action, withoutTurn(subject)));
        if (waitsForTurn) {
            return Problem.of(
                    ProblemKind.FORBIDDEN,
                    Text.of(
                            "Naskah ini sedang giliran mitra. Tunggu sampai mitra mengembalikannya.",
                            "It is the partner's turn to edit this text. Wait until it is handed back."));
        }
        return Problem.of(
                ProblemKind.FORBIDDEN,
                Text.of(
                        action.label().id() + ": bukan wewenang "
                                + caller.role().label().id() + " di sini. Hubungi sekretariat TKKSD daerah Anda.",
                        action.label().en() + ": not within the powers of "
                                + caller.role().label().en() + " here. Ask your region's TKKSD secretariat."));
    }

    private static Subject withoutTurn(Subject subject) {
        return new Subject(subject.owner(), subject.parties(), subject.agencies(), subject.stage(), null);
    }
}
