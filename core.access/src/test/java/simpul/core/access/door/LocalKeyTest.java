package simpul.core.access.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.access.House;
import simpul.core.model.access.Action;
import simpul.core.model.access.Caller;
import simpul.core.model.access.Subject;
import simpul.core.model.account.Credentials;
import simpul.core.model.account.Visit;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;

/** Whoever may read the data directory may ask the server what it runs and change modules, and nothing else. */
class LocalKeyTest {
    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        try (House house = House.in(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key(house))))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(key(house)).strip()).hasSize(43);
        }
    }

    @Test
    void itOpensForModulesAndForNothingElse() throws IOException {
        try (House house = House.in(folder)) {
            Caller operator =
                    come(house, Files.readString(key(house)).strip()).value().caller();

            assertThat(operator.role()).isEqualTo(Role.ADMIN);
            assertThat(operator.isOperator()).isTrue();
            assertThat(house.decisions.refusal(operator, Action.MODULE_READ, Subject.PLATFORM))
                    .isEmpty();
            assertThat(house.decisions.refusal(operator, Action.MODULE_CHANGE, Subject.PLATFORM))
                    .isEmpty();
            assertThat(house.decisions.refusal(operator, Action.ACCOUNT_EDIT, Subject.PLATFORM))
                    .isPresent();
            assertThat(house.decisions.refusal(operator, Action.PARAMETER_EDIT, Subject.PLATFORM))
                    .isPresent();
        }
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        try (House house = House.in(folder)) {
            String own = Files.readString(key(house)).strip();

            assertThat(come(house, own.substring(1) + "x").isDone()).isFalse();
            assertThat(come(house, "").isDone()).isFalse();
        }
    }

    @Test
    void itIsTakenAwayAtTheEnd() throws IOException {
        try (House house = House.in(folder)) {
            house.local.takeAway();

            assertThat(key(house)).doesNotExist();
        }
    }

    private static Result<Visit> come(House house, String bearer) {
        return house.identity.identify(new Credentials(null, bearer, null));
    }

    private static Path key(House house) {
        return house.store.foundation().home().root().resolve("run/token");
    }
}
