package simpul.core.access.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import simpul.core.access.scope.Callers;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Decisions;
import simpul.core.model.account.Handover;
import simpul.core.model.account.Holding;
import simpul.core.model.account.NewPost;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Posts;
import simpul.core.model.account.Seat;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.region.Region;
import simpul.core.model.region.Regions;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.store.Page;
import simpul.core.model.store.Store;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Language;
import simpul.core.model.text.Text;

/** Looks after posts and who sits on them. Thread-safe. */
@Component
public final class PostDesk implements Posts {
    private final Store store;
    private final Decisions decisions;
    private final Regions regions;
    private final Entropy entropy;
    private final Callers callers;
    private final PendingWork pending;
    private final Seating seating;

    @Activate
    public PostDesk(
            @Reference Store store,
            @Reference Decisions decisions,
            @Reference Regions regions,
            @Reference Entropy entropy,
            @Reference Callers callers,
            @Reference PendingWork pending) {
        this.store = store;
        this.decisions = decisions;
        this.regions = regions;
        this.entropy = entropy;
        this.callers = callers;
        this.pending = pending;
        this.seating = new Seating(entropy);
    }

    @Override
    public Result<Page<Seat>> posts(Caller caller, String search, Cursor cursor) {
        return Territory.of(decisions, caller)
                .map(mine -> store.read(
                        caller.scope(),
                        tx -> tx.port(PostStore.class)
                                .list(mine.region(), search.strip().toLowerCase(Locale.ROOT), cursor)));
    }

    @Override
    public Result<Seat> post(Caller caller, String id) {
        return Territory.of(decisions, caller).then(mine -> store.read(caller.scope(), tx -> known(tx, mine, id)));
    }

    @Override
    public Result<List<Holding>> history(Caller caller, String id) {
        return Territory.of(decisions, caller)
                .then(mine -> store.read(
                        caller.scope(),
                        tx -> known(tx, mine, id)
                                .map(seat -> tx.port(PostStore.class).history(id))));
    }

    @Override
    public Result<List<Waiting>> pending(Caller caller, String id) {
        return post(caller, id).map(seat -> waiting(caller, seat));
    }

    private List<Waiting> waiting(Caller caller, Seat seat) {
        String person = seat.person() == null ? "" : seat.person().id();
        List<Waiting> all = pending.of(callers.of(seat.post(), person, Language.ID));
        return caller.region().equals(Optional.ofNullable(seat.post().region()))
                ? all
                : all.stream().map(PostDesk::veiled).toList();
    }

    /** What an administrator sees of a region's work: that it waits and since when, not what it is about. */
    private static Waiting veiled(Waiting work) {
        return new Waiting(
                work.code(),
                Text.of("Pekerjaan daerah ini", "Work of this region"),
                work.step(),
                Text.of("Isinya terlihat oleh daerahnya saja.", "Only the region itself sees what it is about."),
                work.since(),
                work.due(),
                "/tugas");
    }

    @Override
    public Result<Seat> create(Call call, NewPost entry) {
        return Territory.of(decisions, call.caller())
                .then(mine -> store.write(call, tx -> {
                    NewPost asked = entry.region() != null || mine.everywhere()
                            ? entry
                            : new NewPost(mine.region(), entry.agency(), entry.role(), entry.label(), entry.holder());
                    Optional<Role> role = Role.of(asked.role());
                    Optional<Region> region =
                            Optional.ofNullable(asked.region()).flatMap(regions::find);
                    Optional<Agency> agency =
                            Optional.ofNullable(asked.agency()).flatMap(tx.port(AgencyStore.class)::find);
                    List<Finding> findings = PostRules.findings(mine, asked, role, region, agency);
                    if (!findings.isEmpty()) {
                        return Result.refused(Problem.invalid(findings));
                    }
                    Role known = role.orElseThrow();
                    String label = PostRules.label(asked, known, region.orElse(null), agency.orElse(null));
                    Post post = new Post(entropy.id(), asked.region(), asked.agency(), known, label, null, 1);
                    tx.port(PostStore.class).add(post);
                    audit(tx, "post.create", post);
                    return asked.holder() == null
                            ? Result.done(new Seat(post, null, null))
                            : seating.seat(tx, mine, post, asked.holder());
                }));
    }

    @Override
    public Result<Seat> rename(Call call, String id, String label, int version) {
        return Territory.of(decisions, call.caller())
                .then(mine -> store.write(
                        call,
                        tx -> known(tx, mine, id).then(seat -> {
                            if (label.isBlank() || label.length() > 160) {
                                return Result.refused(Problem.invalid(List.of(Finding.blocking(
                                        "POST_LABEL",
                                        "label",
                                        Text.of(
                                                "Isi nama jabatan, paling banyak 160 karakter.",
                                                "Enter 1 to 160 characters.")))));
                            }
                            Post old = seat.post();
                            Post next = new Post(
                                    id, old.region(), old.agency(), old.role(), label.strip(), null, version + 1);
                            return save(tx, "post.rename", seat, next);
                        })));
    }

    @Override
    public Result<Handover> handOver(Call call, String id, @Nullable String successor, int version) {
        return Territory.of(decisions, call.caller()).then(mine -> {
            Result<Seat> before = store.read(call.scope(), tx -> known(tx, mine, id));
            // Asked outside the transaction: each room reads in one of its own.
            Result<List<Waiting>> open = before.map(seat -> waiting(call.caller(), seat));
            return open.then(list -> store.write(
                    call,
                    tx -> known(tx, mine, id)
                            .then(seat -> seating.handOver(tx, mine, seat, successor, version, list))));
        });
    }

    @Override
    public Result<Seat> close(Call call, String id, int version) {
        return Territory.of(decisions, call.caller())
                .then(mine -> store.write(
                        call,
                        tx -> known(tx, mine, id).then(seat -> {
                            if (seat.holding() != null) {
                                return Result.refused(Problem.invalid(List.of(Finding.blocking(
                                        "POST_HELD",
                                        "",
                                        Text.of(
                                                "Jabatan ini masih dipegang. Lakukan serah terima dulu.",
                                                "This post is still held. Hand it over first.")))));
                            }
                            Post old = seat.post();
                            Post next = new Post(
                                    id, old.region(), old.agency(), old.role(), old.label(), tx.now(), version + 1);
                            return save(tx, "post.close", seat, next);
                        })));
    }

    private static Result<Seat> save(Tx tx, String what, Seat seat, Post next) {
        if (!tx.port(PostStore.class).change(next)) {
            return Result.refused(Problem.stale());
        }
        audit(tx, what, next);
        return Result.done(new Seat(next, seat.holding(), seat.person()));
    }

    private static Result<Seat> known(Tx tx, Territory mine, String id) {
        return tx.port(PostStore.class)
                .seat(id)
                .filter(seat -> seat.post().isOpen() && mine.covers(seat.post().region()))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Problem.notFound()));
    }

    private static void audit(Tx tx, String what, Post post) {
        tx.audit(AuditNote.of(what, "post", post.id())
                .in(post.region())
                .with("role", post.role().code())
                .with("label", post.label()));
    }
}
