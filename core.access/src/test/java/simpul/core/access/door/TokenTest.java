package simpul.core.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Subject;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.NewToken;
import simpul.core.model.account.Token;
import simpul.core.model.account.TokenRequest;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.Call;

class TokenTest {
    @TempDir
    Path folder;

    private House house;
    private Caller sekretariat;

    @BeforeEach
    void open() {
        house = House.in(folder);
        house.person(house.administrator(), "sekretariat.maluku", "81", "SEKRETARIAT");
        sekretariat = house.caller("sekretariat.maluku");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void actsThroughThePostOfItsMaker() {
        NewToken token = make(false, Set.of(), 30).value();

        Visit visit = use(token.secret()).value();
        assertThat(token.secret()).startsWith("smp_");
        assertThat(token.token().prefix()).hasSize(10);
        assertThat(visit.door()).isEqualTo(Visit.Door.TOKEN);
        assertThat(visit.caller()).isEqualTo(sekretariat);
        assertThat(house.tokens.mine(sekretariat))
                .singleElement()
                .extracting(Token::lastUsed)
                .isEqualTo(house.clock().instant());
    }

    @Test
    void doesOnlyWhatItWasMadeFor() {
        Caller reading = use(make(true, Set.of(), 30).value().secret()).value().caller();
        Caller accounts = use(make(false, Set.of("ACCOUNT_EDIT"), 30).value().secret())
                .value()
                .caller();

        assertThat(house.decisions.may(reading, Action.ACCOUNT_EDIT, Subject.of("81")))
                .isFalse();
        assertThat(house.decisions.may(accounts, Action.ACCOUNT_EDIT, Subject.of("81")))
                .isTrue();
        assertThat(house.decisions.may(accounts, Action.AGENCY_EDIT, Subject.of("81")))
                .isFalse();
        Result<NewToken> more = house.tokens.create(
                Call.of(accounts), new TokenRequest("lebih", null, false, Set.of("AGENCY_EDIT"), 30));
        assertThat(more.problem().findings()).extracting(Finding::code).containsExactly("TOKEN_BEYOND_ROLE");
        Token same = house.tokens
                .create(Call.of(accounts), new TokenRequest("sama", null, false, Set.of(), 30))
                .value()
                .token();
        assertThat(same.only()).containsExactly(Action.ACCOUNT_EDIT);
    }

    @Test
    void isRefusedWithEverythingThatIsWrongAtOnce() {
        Problem problem = house.tokens
                .create(Call.of(sekretariat), new TokenRequest(" ", null, false, Set.of("MODULE_CHANGE", "APA"), 366))
                .problem();

        assertThat(problem.findings())
                .extracting(Finding::code)
                .containsExactly("TOKEN_NAME", "TOKEN_TERM", "TOKEN_ACTION_UNKNOWN", "TOKEN_BEYOND_ROLE");
    }

    @Test
    void expiresAndCanBeRevoked() {
        NewToken brief = make(false, Set.of(), 1).value();
        NewToken revoked = make(false, Set.of(), 30).value();
        house.tokens.revoke(Call.of(sekretariat), revoked.token().id()).value();
        assertThat(use(revoked.secret()).problem().kind()).isEqualTo(ProblemKind.UNAUTHENTICATED);
        assertThat(house.tokens
                        .revoke(Call.of(sekretariat), revoked.token().id())
                        .problem())
                .isEqualTo(Problem.notFound());

        assertThat(use(brief.secret()).isDone()).isTrue();
        house.clock().plus(Duration.ofDays(1));
        assertThat(use(brief.secret()).problem().kind()).isEqualTo(ProblemKind.UNAUTHENTICATED);
    }

    @Test
    void isMadeByPasswordWithTheDelaysOfALogin() {
        Attempt right = House.attempt("sekretariat.maluku", House.PASSWORD);
        Result<Caller> proven = house.tokens.prove(right, null);
        assertThat(proven.value().post()).isEqualTo(sekretariat.post());
        assertThat(house.tokens.prove(right, "pos-orang-lain").problem().findings())
                .extracting(Finding::code)
                .containsExactly("TOKEN_POST");
        for (int i = 0; i < 3; i++) {
            house.tokens.prove(House.attempt("sekretariat.maluku", "bukan itu"), null);
        }
        assertThat(house.tokens.prove(right, null).problem().kind()).isEqualTo(ProblemKind.TOO_MANY);
    }

    private Result<NewToken> make(boolean readOnly, Set<String> only, int days) {
        return house.tokens.create(Call.of(sekretariat), new TokenRequest("skrip", null, readOnly, only, days));
    }

    private Result<Visit> use(String secret) {
        return house.identity.identify(new Credentials(null, secret, null));
    }
}
