package simpul.core.access.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import simpul.core.access.SettingsOf;
import simpul.core.model.id.Entropy;
import simpul.core.model.result.Finding;

class PasswordsTest {
    private static final Entropy ENTROPY = new Entropy() {
        @Override
        public String id() {
            return "unused";
        }

        @Override
        public byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            new SecureRandom().nextBytes(bytes);
            return bytes;
        }
    };

    @Test
    void areHashedByArgon2idAtTheAgreedCost() {
        Passwords passwords = new Passwords(ENTROPY, SettingsOf.type(PasswordSettings.class, Map.of()));

        String hash = passwords.hash("empat kata yang panjang").value();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords
                        .verify("empat kata yang panjang", Optional.of(hash))
                        .value())
                .isTrue();
        assertThat(passwords.verify("empat kata yang pendek", Optional.of(hash)).value())
                .isFalse();
        assertThat(passwords.outdated(hash)).isFalse();
    }

    @Test
    void areHashedAnewWhenTheCostWasRaised() {
        Passwords cheap = new Passwords(
                ENTROPY, SettingsOf.type(PasswordSettings.class, Map.of("memoryKib", 64, "iterations", 1)));
        Passwords dear = new Passwords(
                ENTROPY, SettingsOf.type(PasswordSettings.class, Map.of("memoryKib", 128, "iterations", 1)));
        String hash = cheap.hash("empat kata yang panjang").value();

        assertThat(dear.verify("empat kata yang panjang", Optional.of(hash)).value())
                .isTrue();
        assertThat(dear.outdated(hash)).isTrue();
    }

    @Test
    void withoutAHashNothingFitsNotEvenTheDecoy() {
        Passwords passwords = new Passwords(
                ENTROPY, SettingsOf.type(PasswordSettings.class, Map.of("memoryKib", 64, "iterations", 1)));

        assertThat(passwords.verify("decoy", Optional.empty()).value()).isFalse();
    }

    @Test
    void withoutAHashTheWorkIsTheSame() {
        Passwords passwords = new Passwords(ENTROPY, SettingsOf.type(PasswordSettings.class, Map.of()));
        String hash = passwords.hash("empat kata yang panjang").value();
        allocatedBy(passwords, Optional.of(hash));
        allocatedBy(passwords, Optional.empty());

        long with = allocatedBy(passwords, Optional.of(hash));
        long without = allocatedBy(passwords, Optional.empty());

        assertThat(with).as("it fills 19 MiB").isGreaterThan(19_456 * 1024L);
        assertThat(without).isCloseTo(with, withinPercentage(1));
    }

    /** The bytes that one verification fills; unlike its time, they do not depend on what else the machine does. */
    private static long allocatedBy(Passwords passwords, Optional<String> hash) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        passwords.verify("kata sandi yang salah", hash);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void mustBeLongUncommonAndNotTheUsername() {
        assertThat(PasswordRules.findings("opd.dkp.maluku", "singkat"))
                .extracting(Finding::code)
                .containsExactly("PASSWORD_TOO_SHORT");
        assertThat(PasswordRules.findings("opd.dkp.maluku", "OPD.DKP.Maluku 2026"))
                .extracting(Finding::code)
                .containsExactly("PASSWORD_HAS_USERNAME");
        assertThat(PasswordRules.findings("opd.dkp.maluku", "Bismillah12345"))
                .extracting(Finding::code)
                .containsExactly("PASSWORD_COMMON");
        assertThat(PasswordRules.findings("opd.dkp.maluku", "aaaaaaaaaaaaaaaa"))
                .extracting(Finding::code)
                .containsExactly("PASSWORD_COMMON");
        assertThat(PasswordRules.findings("opd.dkp.maluku", "x".repeat(200) + "abcdefg".repeat(10)))
                .extracting(Finding::code)
                .containsExactly("PASSWORD_TOO_LONG");
        assertThat(PasswordRules.findings("opd.dkp.maluku", "perahu kayu biru tua"))
                .isEmpty();
    }
}
