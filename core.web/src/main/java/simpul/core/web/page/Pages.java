package simpul.core.web.page;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Identity;
import simpul.core.model.account.KeptForms;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Once;
import simpul.core.web.http.Asked;
import simpul.core.web.http.CursorSeal;
import simpul.core.web.http.Method;
import simpul.core.web.http.Refused;
import simpul.core.web.http.Repeat;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Refusing;

/**
 * Where pages are declared.
 *
 * <pre>{@code
 * pages.get("/kerja-sama").by(ask -> ask.show("kerjasama/list", ask.shell().titled(..), "page", model));
 * }</pre>
 *
 * Thread-safe.
 */
@Component(service = {Pages.class, Refusing.class})
public final class Pages implements Refusing {
    private final Shells shells;
    private final Identity identity;
    private final Templates templates = new Templates();
    private final Repeat repeat;
    private final Flash flash;
    private final Kept kept;

    @Activate
    public Pages(
            @Reference Shells shells,
            @Reference Identity identity,
            @Reference Once.Memory memory,
            @Reference KeptForms forms,
            @Reference CursorSeal seal,
            @Reference Entropy entropy) {
        this.shells = shells;
        this.identity = identity;
        this.repeat = new Repeat(memory);
        this.flash = new Flash(seal);
        this.kept = new Kept(forms, entropy);
    }

    public PageOperation get(String path) {
        return new PageOperation(this, Method.GET, path);
    }

    /** What a form is sent to. */
    public PageOperation post(String path) {
        return new PageOperation(this, Method.POST, path);
    }

    @Override
    public Reply page(Asked asked, Problem problem) {
        return refuse(new PageAsk(this, asked), problem);
    }

    @Override
    public Reply signIn(Asked asked) throws Refused {
        return kept.signIn(asked);
    }

    @Override
    public Reply failure(Asked asked, String incident) {
        return ProblemPage.failure(new PageAsk(this, asked), incident);
    }

    Reply refuse(PageAsk ask, Problem problem) {
        return ProblemPage.of(ask, problem);
    }

    boolean ours(String cookie, String token) {
        return !cookie.isEmpty() && !token.isEmpty() && identity.formTokenMatches(cookie, token);
    }

    Shells shells() {
        return shells;
    }

    Templates templates() {
        return templates;
    }

    Repeat repeat() {
        return repeat;
    }

    Flash flash() {
        return flash;
    }

    Kept kept() {
        return kept;
    }
}
