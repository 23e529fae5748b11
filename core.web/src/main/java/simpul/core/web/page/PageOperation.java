package simpul.core.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import simpul.core.web.http.Method;
import simpul.core.web.http.Reply;
import simpul.core.web.route.Responder;
import simpul.core.web.route.Route;
import simpul.core.web.route.Surface;
import simpul.core.web.route.Template;
import simpul.core.web.route.Who;

/** A page while it is being declared; {@code by} ends the declaration. For one thread. */
public final class PageOperation {
    private final Pages pages;
    private final Method method;
    private final Template template;
    private Who who = Who.SIGNED_IN;

    PageOperation(Pages pages, Method method, String path) {
        this.pages = pages;
        this.method = method;
        this.template = Template.of(path);
    }

    /** Also for who has not signed in. */
    public PageOperation forAnyone() {
        this.who = Who.ANYONE;
        return this;
    }

    /** Ends the declaration of a page that is only read. */
    public Route by(Function<PageAsk, Reply> work) {
        if (method != Method.GET) {
            throw new IllegalStateException("What a form sends is declared with takes(..): " + template);
        }
        return route(asked -> {
            pages.shells().spoke(asked);
            return work.apply(new PageAsk(pages, asked));
        });
    }

    /** Takes a form whose fields are the components of this record. */
    public <I> PageForm<I> takes(Class<I> input) {
        return new PageForm<>(this, pages, input);
    }

    Route route(Responder responder) {
        return new Route(method, template, Surface.PAGE, who, List.of(), Optional.empty(), responder);
    }
}
