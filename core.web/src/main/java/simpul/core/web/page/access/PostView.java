package simpul.core.web.page.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Handover;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Person;
import simpul.core.model.account.Post;
import simpul.core.model.account.Seat;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.task.Waiting;
import simpul.core.web.ui.Badge;
import simpul.core.web.ui.Fact;
import simpul.core.web.ui.Messages;

/** Turns posts and handovers into what their pages show. */
record PostView(Messages t, Moments moments, Regions regions) {

    List<Badge> badges(Seat seat) {
        return seat.holding() == null ? List.of(Badge.warn(t.get("access.vacant"))) : List.of();
    }

    List<Fact> facts(Seat seat) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t.get("access.role"), t.of(seat.post().role().label())));
        facts.add(Fact.of(t.get("access.region"), region(seat.post())));
        if (seat.person() != null && seat.holding() != null) {
            facts.add(new Fact(
                    t.get("access.holder"),
                    seat.person().name(),
                    "/admin/akun/orang/" + seat.person().id()));
            facts.add(Fact.of(t.get("access.since"), moments.day(seat.holding().from())));
        }
        return facts;
    }

    Fact pending(Waiting waiting) {
        return Fact.of(t.date(waiting.since()), t.of(waiting.title()) + ": " + t.of(waiting.step()));
    }

    Fact history(Holding holding, String name) {
        String until = holding.until() == null ? t.get("access.now") : moments.day(holding.until());
        return Fact.of(moments.day(holding.from()) + " – " + until, name);
    }

    PostPage.ReceiptPage receipt(Handover done) {
        List<Fact> facts = List.of(
                Fact.of(t.get("access.office"), done.post().label()),
                Fact.of(t.get("access.region"), region(done.post())),
                Fact.of(t.get("access.handoverAt"), moments.say(done.at())),
                Fact.of(t.get("access.handoverFrom"), name(done.former())),
                Fact.of(t.get("access.handoverTo"), name(done.successor())),
                Fact.of(
                        t.get("access.state"),
                        t.get("access.handoverEnded", done.endedSessions(), done.revokedTokens())));
        return new PostPage.ReceiptPage(
                done.post().id(),
                region(done.post()),
                facts,
                done.pending().stream().map(this::pending).toList(),
                name(done.former()),
                name(done.successor()));
    }

    private String region(Post post) {
        return Optional.ofNullable(post.region())
                .flatMap(regions::find)
                .map(Region::name)
                .orElse(t.get("access.platform"));
    }

    private String name(@Nullable Person person) {
        return person == null ? t.get("access.vacant") : person.name();
    }
}
