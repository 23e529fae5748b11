package simpul.core.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Attempt;
import simpul.core.model.account.LinkKind;
import simpul.core.model.account.Links;
import simpul.core.model.account.NewAccount;
import simpul.core.model.account.NewPerson;
import simpul.core.model.account.OneTimeLink;
import simpul.core.model.account.Person;
import simpul.core.model.result.Finding;
import simpul.core.model.result.Problem;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.store.Call;

class LinkTest {
    @TempDir
    Path folder;

    @Test
    void theSetupLinkMakesOneAdministratorAndNoSecond() {
        try (House house = House.in(folder)) {
            String earlier = secret(house.links.setup());
            String secret = secret(house.links.setup());
            assertThat(house.links.look(earlier).problem()).isEqualTo(Problem.notFound());
            assertThat(house.links.look(secret).value().kind()).isEqualTo(LinkKind.SETUP);

            Problem weak =
                    house.links.beginPlatform(secret, "", "x", "123456789012").problem();
            assertThat(weak.findings())
                    .extracting(Finding::code)
                    .containsExactly("PERSON_NAME", "USERNAME_FORM", "PASSWORD_COMMON");
            house.links
                    .beginPlatform(secret, "Dinas Kominfo", "admin", House.PASSWORD)
                    .value();

            assertThat(house.links
                            .beginPlatform(secret, "Dinas Kominfo", "admin2", House.PASSWORD)
                            .problem())
                    .isEqualTo(Problem.notFound());
            assertThat(house.links.setup()).isEmpty();
            assertThat(house.caller("admin").role().code()).isEqualTo("ADMIN");
        }
    }

    @Test
    void theSetupLinkHoldsForOneHour() {
        try (House house = House.in(folder)) {
            String secret = secret(house.links.setup());
            house.clock().plus(Duration.ofHours(1));

            assertThat(house.links
                            .beginPlatform(secret, "Dinas Kominfo", "admin", House.PASSWORD)
                            .problem())
                    .isEqualTo(Problem.notFound());
            assertThat(house.links.setup()).isPresent();
        }
    }

    @Test
    void aPasswordLinkWorksOnceWithinADayAndEndsTheSessions() {
        try (House house = House.in(folder)) {
            Caller admin = house.administrator();
            Person person = house.person(admin, "dprd.maluku", "81", "DPRD");
            String session = house.enter("dprd.maluku").secret();
            String first = secret(Optional.ofNullable(
                    house.accounts.reset(Call.of(admin), person.id()).value().link()));
            NewAccount again = house.accounts.reset(Call.of(admin), person.id()).value();
            String second = secret(Optional.ofNullable(again.link()));
            assertThat(house.links.choosePassword(first, "kata sandi yang lain").problem())
                    .isEqualTo(Problem.notFound());
            assertThat(house.links
                            .choosePassword(second, "dprd.maluku 2026")
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("PASSWORD_HAS_USERNAME");

            house.links.choosePassword(second, "kata sandi yang lain").value();

            assertThat(house.visit(session).caller().isPublic()).isTrue();
            assertThat(house.links.choosePassword(second, "kata sandi ketiga").problem())
                    .isEqualTo(Problem.notFound());
            assertThat(house.login
                            .enter(House.attempt("dprd.maluku", "kata sandi yang lain"))
                            .isDone())
                    .isTrue();
            String late = secret(Optional.ofNullable(
                    house.accounts.reset(Call.of(admin), person.id()).value().link()));
            house.clock().plus(Duration.ofHours(24));
            assertThat(house.links.look(late).problem()).isEqualTo(Problem.notFound());
        }
    }

    @Test
    void theDemonstrationsPasswordWorksFromLoopbackOfADemonstrationOnly() {
        try (House house = House.demoIn(folder)) {
            String secret = secret(house.links.setup());
            house.links
                    .beginPlatform(secret, "Administrator", "admin", Links.DEMO_PASSWORD)
                    .value();

            assertThat(enterFrom(house, House.HOME)).isTrue();
            assertThat(enterFrom(house, "192.0.2.7")).isFalse();
        }
        try (House real = House.in(folder)) {
            assertThat(enterFrom(real, House.HOME)).isFalse();
        }
    }

    @Test
    void outsideADemonstrationItsPasswordIsTooShort() {
        try (House house = House.in(folder)) {
            String secret = secret(house.links.setup());

            assertThat(house.links
                            .beginPlatform(secret, "Administrator", "admin", Links.DEMO_PASSWORD)
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("PASSWORD_TOO_SHORT");
        }
    }

    @Test
    void aSekretariatLooksAfterItsOwnPeopleAndNeverAfterAnAdministrator() {
        try (House house = House.in(folder)) {
            Caller admin = house.administrator();
            Person both = house.person(admin, "sekretariat.maluku", "81", "SEKRETARIAT");
            Caller maluku = house.caller("sekretariat.maluku");
            NewAccount made = house.accounts
                    .create(Call.of(maluku), new NewPerson("Petugas", "opd.baru.maluku", null))
                    .value();
            assertThat(made.person().region()).isEqualTo("81");
            assertThat(made.link()).isNotNull();
            assertThat(house.accounts
                            .create(Call.of(maluku), new NewPerson("Petugas", "opd.jatim", "35"))
                            .problem()
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("REGION_UNKNOWN");

            house.post(admin, null, "ADMIN", both.id());

            assertThat(house.accounts
                            .reset(Call.of(maluku), both.id())
                            .problem()
                            .kind())
                    .isEqualTo(ProblemKind.FORBIDDEN);
        }
    }

    private static boolean enterFrom(House house, String network) {
        return house.login
                .enter(new Attempt("admin", Links.DEMO_PASSWORD, network, "test"))
                .isDone();
    }

    private static String secret(Optional<OneTimeLink> link) {
        return link.map(OneTimeLink::secret).orElseThrow();
    }
}
