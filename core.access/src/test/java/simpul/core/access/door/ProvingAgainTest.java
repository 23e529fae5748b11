package simpul.core.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Person;
import simpul.core.model.result.Finding;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;

/** Before a grave step the password is asked for once more, under the rules of a login. */
class ProvingAgainTest {
    @TempDir
    Path folder;

    private House house;
    private Caller admin;

    @BeforeEach
    void open() {
        house = House.in(folder);
        admin = house.administrator();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Result<Person> prove(String password) {
        return house.own.prove(admin, password, House.HOME);
    }

    @Test
    void onesOwnPasswordPasses() {
        assertThat(prove(House.PASSWORD).value().id()).isEqualTo(admin.person());
    }

    @Test
    void aWrongOneIsMendedInTheFormAndDelaysTheNextLikeAtTheLogin() {
        Result<Person> wrong = prove("salah sama sekali ini");
        assertThat(wrong.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(wrong.problem().findings()).extracting(Finding::field).containsExactly("password");
        for (int i = 0; i < 10; i++) {
            prove("salah sama sekali ini");
        }

        assertThat(prove(House.PASSWORD).problem().kind()).isEqualTo(ProblemKind.TOO_MANY);
    }
}
