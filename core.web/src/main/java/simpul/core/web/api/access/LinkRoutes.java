package simpul.core.web.api.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.Links;
import simpul.core.model.account.Person;
import simpul.core.model.result.Result;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/links/{secret}}: what a one-time link opens, and opening it. */
@Component
public final class LinkRoutes implements RouteSource {
    record OpenLinkItem(LinkKind kind, @Nullable String username, Instant expires) {}

    record LinkInput(
            @Limit(max = 1000) String password,
            @Nullable @Limit(max = 64) String username,
            @Nullable @Limit(max = 120) String name) {}

    record LinkUsed(String account, @Nullable String username) {}

    private final Api api;
    private final Links links;

    @Activate
    public LinkRoutes(@Reference Api api, @Reference Links links) {
        this.api = api;
        this.links = links;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                api.get("/api/v1/links/{secret}")
                        .operation("showLink")
                        .summary("Apa yang dibuka tautan sekali pakai", "What a one-time link opens")
                        .forAnyone()
                        .answers(OpenLinkItem.class)
                        .by(ask -> ask.answer(
                                links.look(ask.name("secret")),
                                link -> ask.json(200, new OpenLinkItem(link.kind(), link.username(), link.expires())))),
                api.post("/api/v1/links/{secret}")
                        .operation("useLink")
                        .summary(
                                "Memilih kata sandi, atau membuat administrator pertama",
                                "Choose a password, or make the first administrator")
                        .forAnyone()
                        .answers(LinkUsed.class)
                        .takes(LinkInput.class)
                        .by(this::use));
    }

    private Reply use(Ask ask, LinkInput input) {
        String secret = ask.name("secret");
        return ask.answer(
                links.look(secret)
                        .then(link -> link.kind() == LinkKind.SETUP
                                ? begin(secret, input)
                                : links.choosePassword(secret, input.password())),
                person -> ask.json(200, new LinkUsed(person.id(), person.username())));
    }

    private Result<Person> begin(String secret, LinkInput input) {
        return links.beginPlatform(
                secret,
                Optional.ofNullable(input.name()).orElse("Administrator"),
                Optional.ofNullable(input.username()).orElse("admin"),
                input.password());
    }
}
