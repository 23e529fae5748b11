package simpul.core.web.page.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.Session;
import simpul.core.model.account.Token;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.web.page.Form;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Icon;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Option;

/** Turns one's own account into what its page shows. */
record OwnView(Messages t, Moments moments, Regions regions, Instant now) {

    List<Fact> facts(Caller caller, Person person) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t.get("access.name"), person.name()));
        facts.add(Fact.of(
                t.get("access.username"), Optional.ofNullable(person.username()).orElse("–")));
        facts.add(Fact.of(t.get("access.office"), t.of(caller.office())));
        facts.add(Fact.of(t.get("access.role"), t.of(caller.role().label())));
        caller.region()
                .flatMap(regions::find)
                .map(Region::name)
                .ifPresent(name -> facts.add(Fact.of(t.get("access.region"), name)));
        return facts;
    }

    OwnPage.PostRow post(Post post, Caller caller) {
        String place = Optional.ofNullable(post.region())
                .flatMap(regions::find)
                .map(region -> ", " + region.name())
                .orElse("");
        return new OwnPage.PostRow(
                post.id(),
                post.label(),
                t.of(post.role().label()) + place,
                post.id().equals(caller.post()));
    }

    OwnPage.SessionRow session(Session session, String current) {
        String agent = session.agent().isBlank() ? session.network() : Browsers.name(t, session.agent());
        String second = t.get("access.sessionSince", moments.say(session.created()), moments.say(session.lastSeen()));
        return new OwnPage.SessionRow(
                session.id(),
                agent,
                session.network() + " · " + second,
                session.id().equals(current));
    }

    OwnPage.TokenRow token(Token token) {
        String used = token.lastUsed() == null
                ? t.get("access.tokenUnused")
                : t.get("access.tokenUsed", moments.say(token.lastUsed()));
        String until = t.get("access.tokenUntil", token.prefix(), moments.day(token.expires()));
        return new OwnPage.TokenRow(token.id(), token.name(), until + " · " + used, state(token), token.usableAt(now));
    }

    private Badge state(Token token) {
        if (token.revoked() != null) {
            return Badge.neutral(Icon.BAN, t.get("access.tokenRevoked"));
        }
        return token.usableAt(now)
                ? Badge.ok(t.get("access.tokenValid"))
                : Badge.neutral(Icon.CLOCK, t.get("access.tokenExpired"));
    }

    List<Field> tokenFields(Form form) {
        List<Option> days = List.of(7, 30, 90, 365).stream()
                .map(n -> Option.of(String.valueOf(n), t.days(n)))
                .toList();
        return List.of(
                form.fill(Field.text("name", t.get("access.tokenName"))
                        .hint(t.get("access.tokenNameHint"))
                        .maxLength(80)
                        .required()),
                form.fill(Field.select("days", t.get("access.tokenDays"), days)
                        .value("30")
                        .required()),
                form.fill(Field.check("readOnly", t.get("access.tokenReadOnly"))));
    }

    List<Field> passwordFields(Form form) {
        return List.of(
                Field.password("old", t.get("access.oldPassword"))
                        .autocomplete("current-password")
                        .error(form.error("old"))
                        .required(),
                Field.password("password", t.get("access.newPassword"))
                        .hint(t.get("access.passwordHint"))
                        .autocomplete("new-password")
                        .error(form.error("password"))
                        .required());
    }
}
