package simpul.core.access.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import simpul.core.access.decide.Powers;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.role.Role;
import simpul.core.model.text.Text;

/** What a token may be made for. */
final class TokenRules {
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_NAME = 80;

    private TokenRules() {}

    static List<Finding> findings(Caller maker, Role role, TokenRequest request) {
        List<Finding> findings = new ArrayList<>();
        if (request.name().isBlank() || request.name().length() > LONGEST_NAME) {
            findings.add(Finding.blocking(
                    "TOKEN_NAME",
                    "name",
                    Text.of("Beri nama token, 1 sampai 80 karakter.", "Name the token, 1 to 80 characters.")));
        }
        if (request.days() < 1 || request.days() > LONGEST_DAYS) {
            findings.add(Finding.blocking(
                    "TOKEN_TERM",
                    "days",
                    Text.of("Masa berlaku 1 sampai 365 hari.", "A token holds for 1 to 365 days.")));
        }
        request.only().stream()
                .sorted()
                .forEach(name -> beyond(maker, role, name).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> beyond(Caller maker, Role role, String name) {
        Optional<Action> action =
                Stream.of(Action.values()).filter(a -> a.name().equals(name)).findFirst();
        if (action.isEmpty()) {
            return Optional.of(Finding.blocking(
                    "TOKEN_ACTION_UNKNOWN",
                    "only",
                    Text.of("Wewenang " + name + " tidak dikenal.", "There is no power called " + name + ".")));
        }
        boolean within = maker.only().isEmpty() || maker.only().contains(action.get());
        return within && Powers.ever(role, action.get())
                ? Optional.empty()
                : Optional.of(Finding.blocking(
                        "TOKEN_BEYOND_ROLE",
                        "only",
                        Text.of(
                                "Jabatan ini tidak mempunyai wewenang " + name + ".",
                                "This post does not have the power " + name + ".")));
    }

    static Problem noSuchPost() {
        return Problem.invalid(List.of(Finding.blocking(
                "TOKEN_POST", "post", Text.of("Anda tidak memegang jabatan ini.", "You do not hold this post."))));
    }
}
