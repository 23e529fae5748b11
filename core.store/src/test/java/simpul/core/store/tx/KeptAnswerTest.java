package simpul.core.store.tx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.access.Caller;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.store.testing.StoreFixture;

class KeptAnswerTest {
    private static final String SECRET = "{\"token\":\"smp_rahasia_yang_hanya_sekali_tampil\"}";
    private static final String KEY = "kunci-idempotensi-klien-0001";

    @TempDir
    Path folder;

    @Test
    void isGivenAgainByteByByteYetUnreadableInTheDatabase() throws IOException {
        Caller caller = StoreFixture.caller("81", Role.SEKRETARIAT);
        byte[] body = SECRET.getBytes(StandardCharsets.UTF_8);
        try (StoreFixture store = StoreFixture.in(folder)) {
            Once once = new Once(KEY, "digest", value -> new Answer(201, Map.of("ETag", "\"1\""), body));
            store.store()
                    .write(new Call(caller, once), tx -> {
                        tx.audit(AuditNote.of("token.create", "token", "1").in("81"));
                        return Result.done(true);
                    })
                    .value();
            assertThat(store.once().find(caller.post(), KEY))
                    .hasValueSatisfying(kept -> assertThat(kept.answer().body()).isEqualTo(body));
            assertThat(store.once().find(caller.post(), KEY + "x")).isEmpty();
        }
        assertThat(database())
                .doesNotContain("smp_rahasia")
                .doesNotContain(Base64.getEncoder().encodeToString(body).substring(0, 30))
                .doesNotContain(KEY);
    }

    private String database() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
