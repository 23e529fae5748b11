package simpul.core.access.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.access.Subject;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Tx;
import simpul.core.model.text.Text;

/**
 * Whose people and posts somebody looks after.
 *
 * @param region code of the region; null for all of the platform
 */
record Territory(@Nullable String region) {

    static Result<Territory> of(Decisions decisions, Caller caller) {
        Optional<Problem> platform = decisions.refusal(caller, Action.ACCOUNT_EDIT, Subject.PLATFORM);
        if (platform.isEmpty()) {
            return Result.done(new Territory(null));
        }
        return caller.region()
                .filter(code -> decisions.may(caller, Action.ACCOUNT_EDIT, Subject.of(code)))
                .map(code -> Result.done(new Territory(code)))
                .orElseGet(() -> Result.refused(platform.get()));
    }

    boolean everywhere() {
        return region == null;
    }

    boolean covers(@Nullable String code) {
        return region == null || region.equals(code);
    }

    /** Whether the person is known here at all. */
    boolean knows(Tx tx, Person person) {
        return covers(person.region()) || held(tx, person).stream().anyMatch(post -> covers(post.region()));
    }

    /** Why the person's account may not be touched: some post of it lies outside. */
    Optional<Problem> refusal(Tx tx, Person person) {
        boolean mine = covers(person.region()) && held(tx, person).stream().allMatch(post -> covers(post.region()));
        return mine
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ProblemKind.FORBIDDEN,
                        Text.of(
                                "Akun ini juga dipakai di luar daerah Anda. Hubungi administrator platform.",
                                "This account is also used outside your region. Ask the platform administrator.")));
    }

    private static List<Post> held(Tx tx, Person person) {
        PostStore posts = tx.port(PostStore.class);
        return posts.heldBy(person.id()).stream()
                .map(Holding::post)
                .flatMap(post -> posts.find(post).stream())
                .toList();
    }
}
