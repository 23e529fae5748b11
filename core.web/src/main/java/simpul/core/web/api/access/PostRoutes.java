package simpul.core.web.api.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.account.Handover;
import simpul.core.model.account.NewPost;
import simpul.core.model.account.Post;
import simpul.core.model.account.Posts;
import simpul.core.model.account.Seat;
import simpul.core.model.store.Page;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;
import simpul.core.web.api.Api;
import simpul.core.web.api.Ask;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.route.Param;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;

/** {@code /api/v1/posts}: posts, who sits on them, and serah terima. */
@Component
public final class PostRoutes implements RouteSource {
    record PostInput(
            @Limit(max = 40) String role,
            @Nullable @Limit(max = 5) String region,
            @Nullable @Limit(max = 64) String agency,
            @Nullable @Limit(max = 160) String label,
            @Nullable @Limit(max = 64) String holder) {
        NewPost post() {
            return new NewPost(region, agency, role, Optional.ofNullable(label).orElse(""), holder);
        }
    }

    record PostLabel(@Limit(min = 1, max = 160) String label) {}

    record HandoverInput(@Nullable @Limit(max = 64) String successor) {}

    record PostItem(
            String id,
            String role,
            @Nullable String region,
            @Nullable String agency,
            String label,
            @Nullable String holder,
            @Nullable Instant since,
            int version) {
        static PostItem of(Seat seat) {
            Post p = seat.post();
            return new PostItem(
                    p.id(),
                    p.role().code(),
                    p.region(),
                    p.agency(),
                    p.label(),
                    seat.person() == null ? null : seat.person().id(),
                    seat.holding() == null ? null : seat.holding().from(),
                    p.version());
        }
    }

    record PendingItem(
            String code,
            Text title,
            Text step,
            LocalDate since,
            @Nullable LocalDate due,
            String link) {
        static PendingItem of(Waiting w) {
            return new PendingItem(w.code(), w.title(), w.step(), w.since(), w.due(), w.link());
        }
    }

    record HandoverItem(
            String post,
            @Nullable String former,
            @Nullable String successor,
            Instant at,
            int endedSessions,
            int revokedTokens,
            List<PendingItem> pending) {
        static HandoverItem of(Handover h) {
            return new HandoverItem(
                    h.post().id(),
                    h.former() == null ? null : h.former().id(),
                    h.successor() == null ? null : h.successor().id(),
                    h.at(),
                    h.endedSessions(),
                    h.revokedTokens(),
                    h.pending().stream().map(PendingItem::of).toList());
        }
    }

    private final Api api;
    private final Posts posts;

    @Activate
    public PostRoutes(@Reference Api api, @Reference Posts posts) {
        this.api = api;
        this.posts = posts;
    }

    @Override
    public List<Route> routes() {
        return List.of(list(), show(), create(), rename(), pending(), handOver(), close());
    }

    private Route list() {
        return api.get("/api/v1/posts")
                .operation("listPosts")
                .summary("Jabatan dan pemegangnya", "Posts and who holds them")
                .query(Param.text("q", "Bagian dari nama jabatan", "Part of the label"))
                .lists(PostItem.class)
                .by(ask -> ask.answer(
                        posts.posts(ask.caller(), ask.query("q").orElse(""), ask.cursor()),
                        page -> ask.page(page, PostItem::of)));
    }

    private Route show() {
        return api.get("/api/v1/posts/{id}")
                .operation("showPost")
                .summary("Satu jabatan", "A post")
                .answers(PostItem.class)
                .by(ask -> ask.answer(posts.post(ask.caller(), ask.name("id")), seat -> reply(ask, seat)));
    }

    private Route create() {
        return api.post("/api/v1/posts")
                .operation("createPost")
                .tagged()
                .summary("Membuat jabatan", "Make a post")
                .creates(PostItem.class)
                .takes(PostInput.class)
                .by((ask, input) -> ask.write(
                        call -> posts.create(call, input.post()),
                        seat -> ask.tagged(
                                ask.created("/api/v1/posts/" + seat.post().id(), PostItem.of(seat)),
                                seat.post().version())));
    }

    private Route rename() {
        return api.put("/api/v1/posts/{id}")
                .operation("renamePost")
                .summary("Mengubah nama jabatan", "Change the label of a post")
                .versioned()
                .answers(PostItem.class)
                .takes(PostLabel.class)
                .by((ask, input) -> ask.write(
                        call -> posts.rename(call, ask.name("id"), input.label(), (int) ask.version()),
                        seat -> reply(ask, seat)));
    }

    private Route pending() {
        return api.get("/api/v1/posts/{id}/pending")
                .operation("listPending")
                .summary("Yang menunggu jabatan ini", "What waits for this post")
                .lists(PendingItem.class)
                .by(ask -> ask.answer(
                        posts.pending(ask.caller(), ask.name("id")),
                        list -> ask.page(new Page<>(list, null), PendingItem::of)));
    }

    private Route handOver() {
        return api.post("/api/v1/posts/{id}/handover")
                .operation("handOverPost")
                .summary(
                        "Serah terima; tanpa pengganti jabatan menjadi kosong",
                        "Hand over; without successor it is vacant")
                .versioned()
                .answers(HandoverItem.class)
                .takes(HandoverInput.class)
                .by((ask, input) -> ask.write(
                        call -> posts.handOver(call, ask.name("id"), input.successor(), (int) ask.version()),
                        done -> ask.tagged(
                                ask.json(200, HandoverItem.of(done)),
                                done.post().version())));
    }

    private Route close() {
        return api.delete("/api/v1/posts/{id}")
                .operation("closePost")
                .summary("Menghapus jabatan yang kosong", "Abolish a vacant post")
                .versioned()
                .answersNothing()
                .by(ask -> ask.write(
                        call -> posts.close(call, ask.name("id"), (int) ask.version()), seat -> Reply.empty(204)));
    }

    private static Reply reply(Ask ask, Seat seat) {
        return ask.tagged(ask.json(200, PostItem.of(seat)), seat.post().version());
    }
}
