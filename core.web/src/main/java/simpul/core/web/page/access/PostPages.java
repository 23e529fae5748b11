package simpul.core.web.page.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.model.access.Action;
import simpul.core.model.account.NewPost;
import simpul.core.model.account.Posts;
import simpul.core.model.account.Seat;
import simpul.core.model.region.Regions;
import simpul.core.model.text.Text;
import simpul.core.web.http.Reply;
import simpul.core.web.json.Limit;
import simpul.core.web.page.Form;
import simpul.core.web.page.PageAsk;
import simpul.core.web.page.Pages;
import simpul.core.web.page.Sent;
import simpul.core.web.route.Route;
import simpul.core.web.route.RouteSource;
import simpul.core.web.ui.Crumb;
import simpul.core.web.ui.Field;
import simpul.core.web.ui.Messages;
import simpul.core.web.ui.Shell;

/** {@code /admin/akun/jabatan/...}: posts and serah terima. */
@Component
public final class PostPages implements RouteSource {
    private static final String BASE = "/admin/akun/jabatan";

    record PostForm(
            @Limit(max = 40) String role,
            @Nullable @Limit(max = 5) String region,
            @Nullable @Limit(max = 64) String agency,
            @Nullable @Limit(max = 160) String label,
            @Nullable @Limit(max = 64) String holder) {
        NewPost post() {
            return new NewPost(region, agency, role, Optional.ofNullable(label).orElse(""), holder);
        }
    }

    /** @param successor identifier of a person, or {@link PostChoices#NOBODY} */
    record HandoverForm(@Limit(max = 64) String successor, int version) {
        @Nullable
        String person() {
            return successor.equals(PostChoices.NOBODY) ? null : successor;
        }
    }

    record LabelForm(@Limit(max = 160) String label, int version) {}

    record VersionForm(int version) {}

    private final Pages pages;
    private final Posts posts;
    private final Regions regions;
    private final PostChoices choices;
    private final Keepers keepers;

    @Activate
    public PostPages(
            @Reference Pages pages,
            @Reference Posts posts,
            @Reference Regions regions,
            @Reference PostChoices choices,
            @Reference Keepers keepers) {
        this.pages = pages;
        this.posts = posts;
        this.regions = regions;
        this.choices = choices;
        this.keepers = keepers;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                pages.get(BASE + "/baru").by(keepers.only(Action.ACCOUNT_EDIT, ask -> blank(ask, ask.form()))),
                pages.post(BASE + "/baru").takes(PostForm.class).by(this::create),
                pages.get(BASE + "/{id}").by(ask -> page(ask, ask.form())),
                pages.post(BASE + "/{id}").takes(LabelForm.class).by(this::rename),
                pages.post(BASE + "/{id}/serah-terima")
                        .takes(HandoverForm.class)
                        .by(this::handOver),
                pages.post(BASE + "/{id}/hapus").takes(VersionForm.class).by(this::close));
    }

    private Reply blank(PageAsk ask, Form form) {
        Messages t = ask.t();
        String title = t.get("access.postNew");
        return ask.show("akses/jabatan-baru", titled(ask.shell(form), t, title), "page", choices.blank(ask, form));
    }

    private Reply create(PageAsk ask, Sent<PostForm> sent) {
        return sent.then(
                (call, input) -> posts.create(call, input.post()),
                seat -> ask.go(path(seat), Text.of("Jabatan dibuat.", "The post was made.")),
                form -> blank(ask, form));
    }

    private Reply page(PageAsk ask, Form form) {
        return ask.answer(posts.post(ask.caller(), ask.name("id")), seat -> page(ask, form, seat));
    }

    private Reply page(PageAsk ask, Form form, Seat seat) {
        Messages t = ask.t();
        PostView view = new PostView(t, Moments.of(t, regions, ask.caller()), regions);
        String id = seat.post().id();
        Field successor = form.fill(Field.select("successor", t.get("access.successor"), choices.successors(ask, seat)))
                .hint(t.get("access.handoverWhy"))
                .required();
        Field label = form.startingWith(Map.of("label", seat.post().label()))
                .fill(Field.text("label", t.get("access.label")).maxLength(160).required());
        PostPage page = new PostPage(
                id,
                seat.post().label(),
                view.badges(seat),
                view.facts(seat),
                posts.pending(ask.caller(), id).value().stream()
                        .map(view::pending)
                        .toList(),
                posts.history(ask.caller(), id).value().stream()
                        .map(h -> view.history(h, choices.name(ask, h.person())))
                        .toList(),
                form,
                successor,
                label,
                seat.holding() == null,
                seat.post().version());
        return ask.show("akses/jabatan", titled(ask.shell(form), t, seat.post().label()), "page", page);
    }

    private Reply handOver(PageAsk ask, Sent<HandoverForm> sent) {
        Messages t = ask.t();
        // All that the receipt shows beside the handover itself is read before its transaction.
        Shell shell = titled(ask.shell(), t, t.get("access.handoverDone"));
        PostView view = new PostView(t, Moments.of(t, regions, ask.caller()), regions);
        return sent.then(
                (call, input) -> posts.handOver(call, ask.name("id"), input.person(), input.version()),
                done -> ask.show("akses/serah-terima", shell, "page", view.receipt(done)),
                form -> page(ask, form));
    }

    private Reply rename(PageAsk ask, Sent<LabelForm> sent) {
        return sent.then(
                (call, input) -> posts.rename(call, ask.name("id"), input.label(), input.version()),
                seat -> ask.go(path(seat), Text.of("Nama jabatan tersimpan.", "The label was saved.")),
                form -> page(ask, form));
    }

    private Reply close(PageAsk ask, Sent<VersionForm> sent) {
        return sent.then(
                (call, input) -> posts.close(call, ask.name("id"), input.version()),
                seat -> ask.go("/admin/akun", Text.of("Jabatan dihapus.", "The post was abolished.")),
                form -> page(ask, form));
    }

    private static String path(Seat seat) {
        return BASE + "/" + seat.post().id();
    }

    private static Shell titled(Shell shell, Messages t, String title) {
        return shell.titled(title, new Crumb(t.get("access.admin"), "/admin/akun"), Crumb.here(title));
    }
}
