package simpul.core.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Entered;
import simpul.core.model.account.Handover;
import simpul.core.model.account.Holding;
import simpul.core.model.account.NewToken;
import simpul.core.model.account.Person;
import simpul.core.model.account.Seat;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Call;
import simpul.core.model.store.Cursor;
import simpul.core.model.task.Waiting;
import simpul.core.model.text.Text;

class HandoverTest {
    private static final String MALUKU = "81";
    private static final Text WORDS = Text.same("Evaluasi TW III");

    @TempDir
    Path folder;

    private House house;
    private Caller admin;
    private Person old;
    private Caller sekretariat;

    @BeforeEach
    void aRegionWithItsSekretariat() {
        house = House.in(folder);
        admin = house.administrator();
        old = house.person(admin, "sekretariat.maluku", MALUKU, "SEKRETARIAT");
        sekretariat = house.caller("sekretariat.maluku");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void endsTheOldAccessAtOnceAndLeavesTheOpenWorkWithThePost() {
        Entered session = house.enter("sekretariat.maluku");
        NewToken token = house.tokens
                .create(Call.of(sekretariat), new TokenRequest("laporan", null, false, Set.of(), 30))
                .value();
        Person next = house.accounts
                .create(Call.of(admin), new simpul.core.model.account.NewPerson("Pengganti", "pengganti", MALUKU))
                .value()
                .person();
        house.sources.add(caller -> caller.post().equals(sekretariat.post()) ? List.of(waiting()) : List.of());

        Handover done = house.posts
                .handOver(Call.of(admin), sekretariat.post(), next.id(), version(sekretariat.post()))
                .value();

        assertThat(done.former()).isEqualTo(old);
        assertThat(done.successor()).isEqualTo(next);
        assertThat(done.pending())
                .as("an administrator learns that work waits, not what a region's work is about")
                .singleElement()
                .satisfies(w -> assertThat(w.title()).isNotEqualTo(WORDS))
                .satisfies(w -> assertThat(w.code()).isEqualTo(waiting().code()));
        assertThat(done.endedSessions()).isEqualTo(2);
        assertThat(done.revokedTokens()).isEqualTo(1);
        assertThat(house.visit(session.secret()).caller().isPublic()).isTrue();
        assertThat(house.identity
                        .identify(new Credentials(null, token.secret(), null))
                        .problem()
                        .kind())
                .isEqualTo(ProblemKind.UNAUTHENTICATED);
        assertThat(house.posts.history(admin, sekretariat.post()).value())
                .extracting(Holding::person)
                .containsExactly(next.id(), old.id());
        assertThat(house.login
                        .enter(House.attempt("sekretariat.maluku", House.PASSWORD))
                        .problem()
                        .kind())
                .as("the account stays, but holds no post")
                .isEqualTo(ProblemKind.FORBIDDEN);
    }

    @Test
    void theOwnSekretariatReadsWhatWaitsForAPost() {
        house.sources.add(caller -> caller.post().equals(sekretariat.post()) ? List.of(waiting()) : List.of());

        assertThat(house.posts.pending(sekretariat, sekretariat.post()).value())
                .extracting(Waiting::title)
                .containsExactly(WORDS);
    }

    @Test
    void takesPlaceOnceWhenTwoPeopleClickIt() {
        int version = version(sekretariat.post());
        Person next = house.person(admin, "pengganti.satu", MALUKU, "DPRD");
        Person other = house.person(admin, "pengganti.dua", MALUKU, "KEPALA_DAERAH");
        house.posts
                .handOver(Call.of(admin), sekretariat.post(), next.id(), version)
                .value();

        Problem second = house.posts
                .handOver(Call.of(admin), sekretariat.post(), other.id(), version)
                .problem();

        assertThat(second.kind()).isEqualTo(ProblemKind.STALE);
        assertThat(seat(sekretariat.post()).person()).isEqualTo(next);
    }

    @Test
    void isForTheOwnRegionOnlyAndAnotherRegionsPostsDoNotExist() {
        house.person(admin, "sekretariat.jatim", "35", "SEKRETARIAT");
        Caller jatim = house.caller("sekretariat.jatim");

        assertThat(house.posts
                        .handOver(Call.of(jatim), sekretariat.post(), null, 1)
                        .problem())
                .isEqualTo(Problem.notFound());
        assertThat(house.posts.posts(jatim, "", new Cursor(50, null)).value().items())
                .allSatisfy(seat -> assertThat(seat.post().region()).isEqualTo("35"));
        assertThat(house.accounts.person(jatim, old.id()).problem()).isEqualTo(Problem.notFound());
    }

    @Test
    void refusesToLeaveThePlatformWithoutAnAdministratorWhoCanEnter() {
        Person next = house.accounts
                .create(Call.of(admin), new simpul.core.model.account.NewPerson("Baru", "admin.baru", null))
                .value()
                .person();

        Problem refused = house.posts
                .handOver(Call.of(admin), admin.post(), next.id(), version(admin.post()))
                .problem();

        assertThat(refused.findings()).extracting(f -> f.code()).containsExactly("LAST_ADMINISTRATOR");
        assertThat(seat(admin.post()).person()).extracting(p -> p.username()).isEqualTo("admin");
    }

    @Test
    void aPersonWithSeveralPostsKeepsTheOthers() {
        house.post(sekretariat, MALUKU, "DPRD", old.id());
        Entered session = house.enter("sekretariat.maluku");
        String dprd = house.own.posts(sekretariat).stream()
                .filter(post -> post.role().code().equals("DPRD"))
                .findFirst()
                .orElseThrow()
                .id();
        Entered switched = house.login.actAs(session.secret(), dprd).value();

        house.posts
                .handOver(Call.of(admin), sekretariat.post(), null, version(sekretariat.post()))
                .value();

        assertThat(house.visit(switched.secret()).caller().role().code()).isEqualTo("DPRD");
        assertThat(house.visit(session.secret()).caller().isPublic())
                .as("the session of before the switch has ended")
                .isTrue();
    }

    private Seat seat(String post) {
        return house.posts.post(admin, post).value();
    }

    private int version(String post) {
        return seat(post).post().version();
    }

    private static Waiting waiting() {
        return new Waiting("ROUND_FILL", WORDS, WORDS, WORDS, LocalDate.of(2026, 10, 1), null, "/evaluasi/1");
    }
}
