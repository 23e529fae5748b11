package simpul.core.access.door;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.SessionStore;
import simpul.core.model.role.Role;
import simpul.core.model.store.Tx;

/** With which of several posts somebody begins: the one last used, else the first in the order of roles. */
final class FirstPost {
    private FirstPost() {}

    static Optional<Post> of(Tx tx, String person) {
        PostStore posts = tx.port(PostStore.class);
        List<Post> held = posts.heldBy(person).stream()
                .map(Holding::post)
                .flatMap(post -> posts.find(post).stream())
                .toList();
        Optional<String> last = tx.port(SessionStore.class).lastPost(person);
        return held.stream()
                .filter(post -> last.filter(post.id()::equals).isPresent())
                .findFirst()
                .or(() -> held.stream()
                        .min(Comparator.comparing(post -> Role.all().indexOf(post.role()))));
    }
}
