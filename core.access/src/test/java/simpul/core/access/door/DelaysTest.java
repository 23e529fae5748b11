package simpul.core.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.account.Attempt;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;

class DelaysTest {
    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void open() {
        house = House.in(folder);
        house.administrator();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void growWithEachFailureAndSayHowLongToWait() {
        List<Integer> waits =
                IntStream.range(0, 12).mapToObj(i -> failAndWait("admin")).toList();

        assertThat(waits).containsExactly(0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60);
    }

    @Test
    void refuseEvenTheRightPasswordUntilTheTimeIsOverAndNeverLockOut() {
        IntStream.range(0, 5).forEach(i -> failAndWait("admin"));
        wrong("admin");

        Problem early =
                house.login.enter(House.attempt("admin", House.PASSWORD)).problem();
        assertThat(early.kind()).isEqualTo(ProblemKind.TOO_MANY);
        assertThat(early.retryAfter()).isEqualTo(8);
        house.clock().plus(Duration.ofSeconds(8));
        assertThat(house.login.enter(House.attempt("admin", House.PASSWORD)).isDone())
                .isTrue();
        assertThat(wrong("admin").retryAfter()).as("forgotten after a success").isZero();
    }

    @Test
    void areTheSameForNamesThatDoNotExist() {
        List<Integer> known =
                IntStream.range(0, 6).mapToObj(i -> failAndWait("admin")).toList();
        List<Integer> unknown =
                IntStream.range(0, 6).mapToObj(i -> failAndWait("tidak.ada")).toList();

        assertThat(unknown).isEqualTo(known);
        assertThat(wrong("tidak.ada.lagi").detail())
                .isEqualTo(wrong("admin.lain").detail());
    }

    @Test
    void slowDownANetworkThatTriesManyNames() {
        IntStream.range(0, 30).forEach(i -> wrong("nama" + i));

        Problem next = house.login
                .enter(new Attempt("admin", House.PASSWORD, House.HOME, "test"))
                .problem();
        assertThat(next.kind()).isEqualTo(ProblemKind.TOO_MANY);
        assertThat(house.login
                        .enter(new Attempt("admin", House.PASSWORD, "192.0.2.7", "test"))
                        .isDone())
                .as("another network")
                .isTrue();
    }

    @Test
    void countIpv6ByNetworkOf64BitsAndMappedIpv4AsIpv4() {
        assertThat(Networks.of("2001:db8:0:1::5")).isEqualTo(Networks.of("2001:0db8:0:1:ffff:1:2:3"));
        assertThat(Networks.of("2001:db8:0:2::5")).isNotEqualTo(Networks.of("2001:db8:0:1::5"));
        assertThat(Networks.of("::ffff:192.0.2.7")).isEqualTo(Networks.of("192.0.2.7"));
        assertThat(Networks.isLoopback("[::1]")).isTrue();
        assertThat(Networks.isLoopback("128.0.0.1")).isFalse();
    }

    @Test
    void areForgottenAfterADay() {
        IntStream.range(0, 8).forEach(i -> failAndWait("admin"));
        house.clock().plus(Duration.ofHours(25));

        assertThat(wrong("admin").retryAfter()).isZero();
    }

    /** Fails once, waits as long as it is told, and says how long that was. */
    private int failAndWait(String username) {
        int wait = wrong(username).retryAfter();
        house.clock().plus(Duration.ofSeconds(wait));
        return wait;
    }

    private Problem wrong(String username) {
        Problem problem = house.login
                .enter(House.attempt(username, "bukan kata sandinya"))
                .problem();
        assertThat(problem.kind()).isEqualTo(ProblemKind.UNAUTHENTICATED);
        return problem;
    }
}
