package simpul.core.access.door;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.scope.Callers;
import simpul.core.model.access.Acting;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.store.Store;
import simpul.core.model.text.Language;

/** Looks who holds a post now. Thread-safe. */
@Component
public final class ActingBook implements Acting {
    private final Store store;
    private final Callers callers;

    @Activate
    public ActingBook(@Reference Store store, @Reference Callers callers) {
        this.store = store;
        this.callers = callers;
    }

    @Override
    public Optional<Caller> as(String post, String person, Language language) {
        return store.read(
                Scope.system(SystemTask.LOGIN),
                tx -> tx.port(PostStore.class)
                        .find(post)
                        .filter(Post::isOpen)
                        .filter(p -> SessionBook.sits(tx, person, p.id()))
                        .map(p -> callers.of(p, person, language)));
    }
}
