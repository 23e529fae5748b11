package simpul.core.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import simpul.core.model.access.Caller;
import simpul.core.model.account.Credentials;
import simpul.core.model.result.Result;
import simpul.core.web.fixture.FakeIdentity;
import simpul.core.web.fixture.FakeMemory;

/** What is kept under an idempotency key. */
class RepeatTest {
    private static final String PASSWORD_FORM = Digests.of(Digests.utf8("current=lama&password=rahasia+baru"));

    private final FakeMemory memory = new FakeMemory();
    private final Repeat repeat = new Repeat(memory);
    private final Caller jatim = new FakeIdentity()
            .identify(new Credentials(null, "jatim", null))
            .value()
            .caller();

    private Reply write(String key, String digest, String said) {
        return repeat.write(
                jatim,
                Optional.of(key),
                digest,
                call -> memory.write(call, () -> Result.done(said)),
                (done, warnings) -> Reply.text(200, "text/plain", done),
                problem -> Reply.text(problem.kind().status(), "text/plain", "refused"));
    }

    @Test
    void the_same_content_is_answered_the_same_and_other_content_is_refused() {
        assertThat(write("kunci-0001", PASSWORD_FORM, "first").status()).isEqualTo(200);
        assertThat(write("kunci-0001", PASSWORD_FORM, "second").bytes())
                .asString()
                .isEqualTo("first");
        assertThat(write("kunci-0001", Digests.of(), "third").status()).isEqualTo(422);
    }

    @Test
    void who_reads_the_store_cannot_try_passwords_on_what_is_kept_of_a_form() {
        write("kunci-0001", PASSWORD_FORM, "first");
        write("kunci-0002", PASSWORD_FORM, "second");
        String one = memory.find(jatim.post(), "kunci-0001").orElseThrow().digest();
        String other = memory.find(jatim.post(), "kunci-0002").orElseThrow().digest();
        assertThat(one).isNotEqualTo(other).isNotEqualTo(PASSWORD_FORM);
    }
}
