package simpul.core.access.people;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import simpul.core.access.secret.Secrets;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.LinkStore;
import simpul.core.model.account.Links;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.id.Entropy;
import simpul.core.model.store.Tx;

/** Makes one-time links inside a transaction. Thread-safe. */
final class LinkMaker {
    private static final Duration SETUP = Duration.ofHours(1);
    private static final Duration PASSWORD = Duration.ofHours(24);

    private final Entropy entropy;

    LinkMaker(Entropy entropy) {
        this.entropy = entropy;
    }

    /** A new link; earlier ones of its kind for the person stop working. */
    OneTimeLink make(Tx tx, LinkKind kind, @Nullable String person) {
        String secret = Secrets.fresh(entropy);
        boolean setup = kind == LinkKind.SETUP;
        var expires = tx.now().plus(setup ? SETUP : PASSWORD);
        LinkStore links = tx.port(LinkStore.class);
        links.forget(kind, person);
        links.add(Secrets.hash(secret), new LinkStore.Stored(kind, person, expires));
        String path = (setup ? Links.SETUP_PATH : Links.PASSWORD_PATH) + secret;
        return new OneTimeLink(kind, secret, path, expires);
    }
}
