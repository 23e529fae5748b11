package simpul.core.access.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import simpul.core.model.account.Handover;
import simpul.core.model.account.Holding;
import simpul.core.model.account.Person;
import simpul.core.model.account.PersonStore;
import simpul.core.model.account.Post;
import simpul.core.model.account.PostStore;
import simpul.core.model.account.Seat;
import simpul.core.model.account.SessionStore;
import simpul.core.model.account.TokenStore;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Tx;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

/** Seats people on posts inside a transaction, and unseats them with all their access. Thread-safe. */
final class Seating {
    private record Ended(@Nullable Person former, int sessions, int tokens) {}

    private final Entropy entropy;

    Seating(Entropy entropy) {
        this.entropy = entropy;
    }

    /** Seats somebody on a vacant post. */
    Result<Seat> seat(Tx tx, Territory mine, Post post, String person) {
        Optional<Person> found = candidate(tx, mine, person);
        if (found.isEmpty()) {
            return Result.refused(unknown());
        }
        Holding holding = new Holding(entropy.id(), post.id(), person, tx.now(), null);
        tx.port(PostStore.class).seat(holding);
        tx.audit(AuditNote.of("post.seat", "post", post.id()).in(post.region()).with("person", person));
        return Result.done(new Seat(post, holding, found.get()));
    }

    Result<Handover> handOver(
            Tx tx, Territory mine, Seat seat, @Nullable String successor, int version, List<Waiting> pending) {
        Post post = seat.post();
        String before = seat.person() == null ? null : seat.person().id();
        if (successor != null && successor.equals(before)) {
            return Result.refused(Problem.invalid(List.of(Finding.blocking(
                    "HANDOVER_SAME",
                    "successor",
                    Text.of("Pengganti sudah memegang jabatan ini.", "The successor already holds this post.")))));
        }
        Post next = new Post(post.id(), post.region(), post.agency(), post.role(), post.label(), null, version + 1);
        if (!tx.port(PostStore.class).change(next)) {
            return Result.refused(Problem.stale());
        }
        Ended ended = unseat(tx, seat);
        Result<Seat> after =
                successor == null ? Result.done(new Seat(next, null, null)) : seat(tx, mine, next, successor);
        if (after.isDone()
                && next.role().equals(Role.ADMIN)
                && !tx.port(PostStore.class).anyoneCanEnterAs(Role.ADMIN)) {
            return Result.refused(lastAdministrator());
        }
        tx.audit(AuditNote.of("post.handover", "post", next.id())
                .in(next.region())
                .with("pending", String.valueOf(pending.size()))
                .with("sessions", String.valueOf(ended.sessions()))
                .with("tokens", String.valueOf(ended.tokens())));
        return after.map(now ->
                new Handover(next, ended.former(), now.person(), tx.now(), ended.sessions(), ended.tokens(), pending));
    }

    private static Ended unseat(Tx tx, Seat seat) {
        Holding holding = seat.holding();
        if (holding == null) {
            return new Ended(null, 0, 0);
        }
        String post = seat.post().id();
        tx.port(PostStore.class).unseat(holding.id(), tx.now());
        return new Ended(
                seat.person(),
                tx.port(SessionStore.class).removeAll(holding.person(), post, null),
                tx.port(TokenStore.class).revokeAll(holding.person(), post, tx.now()));
    }

    private static Optional<Person> candidate(Tx tx, Territory mine, String id) {
        return tx.port(PersonStore.class).find(id).filter(person -> person.active() && mine.knows(tx, person));
    }

    private static Problem unknown() {
        return Problem.invalid(List.of(Finding.blocking(
                "SUCCESSOR_UNKNOWN",
                "successor",
                Text.of(
                        "Pilih orang dengan akun aktif di daerah ini. Buat akunnya dulu bila belum ada.",
                        "Choose somebody with an active account in this region. Make the account first."))));
    }

    private static Problem lastAdministrator() {
        return Problem.invalid(
                List.of(
                        Finding.blocking(
                                "LAST_ADMINISTRATOR",
                                "successor",
                                Text.of(
                                        "Harus tetap ada satu administrator yang dapat masuk. Pengganti perlu memilih kata sandi lebih dulu.",
                                        "One administrator must remain able to sign in. The successor has to choose a password first."))));
    }
}
