package simpul.core.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import simpul.core.model.result.Diagnosis;
import simpul.core.store.home.CannotOpen;

class DatabaseAddressTest {
    @Test
    void isReadWithAndWithoutPortAndJdbcAndIsWrittenBackWhole() throws CannotOpen {
        assertThat(DatabaseAddress.parse("postgresql://simpul@db.example/simpul"))
                .isEqualTo(new DatabaseAddress("db.example", 5432, "simpul", "simpul", Map.of()));
        String whole = "postgresql://simpul@127.0.0.1:6543/data_daerah?sslmode=disable";
        assertThat(DatabaseAddress.parse("jdbc:" + whole).text()).isEqualTo(whole);
        assertThat(DatabaseAddress.parse(whole).isHere()).isTrue();
        assertThat(DatabaseAddress.parse("postgresql://simpul@10.0.0.7/simpul").isHere())
                .isFalse();
        assertThat(DatabaseAddress.parse("postgresql://simpul@[::1]/simpul").isHere())
                .isTrue();
    }

    @Test
    void aPasswordInItIsRefusedAndNotRepeated() {
        Diagnosis refused = refusal("postgresql://simpul:sangat-rahasia@localhost/simpul");
        assertThat(refused.toString()).doesNotContain("rahasia").contains("conf/database-password");
        assertThat(refusal("postgresql://simpul:sangat rahasia@localhost/simpul")
                        .toString())
                .doesNotContain("rahasia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "simpul.db",
                "mysql://simpul@localhost/simpul",
                "postgresql://localhost/simpul",
                "postgresql://simpul@localhost",
                "postgresql://simpul@localhost/a/b",
                "postgresql://simpul@localhost/simpul?socketFactory=a.b.C",
                "postgresql://simpul@localhost/simpul?sslmode=perhaps",
                "postgresql://simpul@localhost/simpul?sslmode"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(refusal(text).code()).isEqualTo("STORE_DATABASE_ADDRESS");
    }

    private static Diagnosis refusal(String text) {
        return catchThrowableOfType(CannotOpen.class, () -> DatabaseAddress.parse(text))
                .diagnosis();
    }
}
