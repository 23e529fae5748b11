package simpul.core.access.scope;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Reach;
import simpul.core.model.access.Scope;
import simpul.core.model.account.LocalConsole;
import simpul.core.model.account.Post;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.role.Role;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Turns a post into a caller with its scope. Thread-safe. */
@Component(service = {Callers.class, LocalConsole.class})
public final class Callers implements LocalConsole {
    /** The actor of those who have not entered. */
    public static final String STRANGER = "public";

    private final Regions regions;

    @Activate
    public Callers(@Reference Regions regions) {
        this.regions = regions;
    }

    /** Somebody who acts through a post with all that it may do. */
    public Caller of(Post post, String person, Language language) {
        return of(post, person, language, false, Set.of());
    }

    public Caller of(Post post, String person, Language language, boolean readOnly, Set<Action> only) {
        return new Caller(
                scope(post), post.id(), person, post.role(), Text.same(post.label()), language, readOnly, only);
    }

    /** Somebody who has not entered. */
    public Caller stranger(Language language) {
        Scope scope = Scope.issue(STRANGER, Reach.PUBLIC, null, null, Set.of(), false);
        return new Caller(scope, "", "", Role.PUBLIK, Role.PUBLIK.label(), language, false);
    }

    /**
     * Whoever may read the data directory, at the command line: an administrator who looks and changes modules, because
     * whoever may write there could lay another module down.
     */
    @Override
    public Caller operator(Language language) {
        Scope scope = Scope.issue(Caller.OPERATOR, Reach.PUBLIC, null, null, Set.of(), false);
        Text office = Text.of("Baris perintah server ini", "Command line of this server");
        return new Caller(scope, "", "", Role.ADMIN, office, language, false, Set.of(Action.MODULE_CHANGE));
    }

    private Scope scope(Post post) {
        Role role = post.role();
        String region = post.region();
        if (role.equals(Role.ADMIN)) {
            // Looks after people and modules; of cooperation it sees what everybody sees.
            return Scope.issue(post.id(), Reach.PUBLIC, null, null, Set.of(), false);
        }
        if (role.equals(Role.PEMANTAU)) {
            return Scope.issue(post.id(), Reach.SHARED, region, null, watched(region), region == null);
        }
        Reach reach = role.equals(Role.DPRD) ? Reach.SHARED : Reach.OWN;
        return Scope.issue(post.id(), reach, region, post.agency(), Set.of(), false);
    }

    private Set<String> watched(@Nullable String province) {
        return province == null
                ? Set.of()
                : regions.within(province).stream().map(Region::code).collect(Collectors.toSet());
    }
}
