package simpul.core.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.account.Entered;
import simpul.core.model.account.KeptForm;
import simpul.core.model.account.Person;
import simpul.core.model.account.Session;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Problem;
import simpul.core.model.store.Call;
import simpul.core.model.text.Language;

class SessionTest {
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
    void survivesARestart() {
        Entered entered = house.enter("admin");

        house = house.restarted(folder);

        assertThat(house.visit(entered.secret())).isEqualTo(entered.visit());
    }

    @Test
    void endsWhenUnusedForHalfAnHourAndThenSaysWhoseItWas() {
        Entered entered = house.enter("admin");
        house.clock().plus(Duration.ofMinutes(29));
        assertThat(house.visit(entered.secret()).door()).isEqualTo(Visit.Door.SESSION);
        house.clock().plus(Duration.ofMinutes(29));
        assertThat(house.visit(entered.secret()).door())
                .as("the visit in between counted as use")
                .isEqualTo(Visit.Door.SESSION);
        house.clock().plus(Duration.ofMinutes(30));

        Visit lapsed = house.visit(entered.secret());
        assertThat(lapsed.caller().isPublic()).isTrue();
        assertThat(lapsed.lapsedPerson()).isEqualTo(entered.visit().caller().person());
    }

    @Test
    void endsAfterTwelveHoursHoweverBusyAndASwitchOfPostsDoesNotProlongIt() {
        Entered entered = house.enter("admin");
        for (int i = 0; i < 24; i++) {
            house.clock().plus(Duration.ofMinutes(25));
            house.visit(entered.secret());
        }
        Entered switched = house.login
                .actAs(entered.secret(), entered.visit().caller().post())
                .value();
        assertThat(switched.secret()).isNotEqualTo(entered.secret());
        assertThat(switched.ends()).isEqualTo(entered.ends());
        for (int i = 0; i < 6; i++) {
            house.clock().plus(Duration.ofMinutes(25));
            house.visit(switched.secret());
        }

        assertThat(house.visit(switched.secret()).lapsed()).isTrue();
    }

    @Test
    void isListedAndEndedByItsOwnPersonOnly() {
        Entered one = house.enter("admin");
        Entered two = house.enter("admin");
        String id = String.valueOf(two.visit().session());
        assertThat(house.own.mine(one.visit().caller())).extracting(Session::id).contains(id);
        var other = house.person(one.visit().caller(), "dprd.maluku", "81", "DPRD");
        assertThat(other.username()).isEqualTo("dprd.maluku");

        assertThat(house.own.end(Call.of(house.caller("dprd.maluku")), id).problem())
                .isEqualTo(Problem.notFound());
        house.own.end(Call.of(one.visit().caller()), id).value();

        assertThat(house.visit(two.secret()).lapsed()).isFalse();
        assertThat(house.visit(two.secret()).caller().isPublic()).isTrue();
        house.login.leave(one.secret());
        assertThat(house.visit(one.secret()).caller().isPublic()).isTrue();
    }

    @Test
    void bindsFormsToItselfByAToken() {
        Entered one = house.enter("admin");
        Entered two = house.enter("admin");
        String token = one.visit().formToken();

        assertThat(house.identity.formTokenMatches(one.secret(), token)).isTrue();
        assertThat(house.identity.formTokenMatches(two.secret(), token)).isFalse();
        assertThat(token).doesNotContain(one.secret());
        String stranger = house.identity.newStranger();
        assertThat(house.identity.formTokenMatches(stranger, house.identity.formToken(stranger)))
                .isTrue();
    }

    @Test
    void leavesNoSecretInTheDatabase() throws Exception {
        Entered entered = house.enter("admin");
        house.close();

        byte[] secret = entered.secret().getBytes(StandardCharsets.US_ASCII);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
            }
        }
        house = House.in(folder);
    }

    @Test
    void keepsAFormForItsAuthorUntilHeIsBack() {
        Entered entered = house.enter("admin");
        house.person(entered.visit().caller(), "dprd.maluku", "81", "DPRD");
        KeptForm form = new KeptForm("/kerja-sama/x", "judul=Pertukaran+data&isi=panjang");
        house.clock().plus(Duration.ofHours(1));
        Visit lapsed = house.visit(entered.secret());
        String handle =
                house.forms.keep(String.valueOf(lapsed.lapsedPerson()), form).orElseThrow();

        assertThat(house.forms.take(house.caller("dprd.maluku"), handle)).isEmpty();
        assertThat(house.forms.take(house.caller("admin"), handle)).contains(form);
        assertThat(house.forms.take(house.caller("admin"), handle)).as("once").isEmpty();
    }

    @Test
    void isForgottenADayAfterItEnded() {
        Entered entered = house.enter("admin");
        house.clock().plus(Duration.ofHours(26));
        house.sweeping.run(java.time.LocalDate.of(2026, 11, 23));

        assertThat(house.visit(entered.secret()).lapsed()).isFalse();
    }

    @Test
    void greetsInTheLanguageThatWasChosen() {
        Entered entered = house.enter("admin");
        Call call = Call.of(entered.visit().caller());
        Person chosen = house.own.speak(call, Language.EN).value();

        assertThat(house.visit(entered.secret()).caller().language()).isEqualTo(Language.EN);
        assertThat(house.own.speak(call, Language.EN).value())
                .as("choosing it again changes nothing")
                .isEqualTo(chosen);
    }
}
