package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.module.Phase;
import simpul.core.model.module.PhaseRun;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.model.text.Text;
import simpul.core.modules.check.Installation;
import simpul.core.modules.check.Known;
import simpul.core.modules.forge.Forge;
import simpul.core.modules.forge.SigningKey;

/** Files that are not what they were, or not whose they should be, and two of them at once. */
class BadFileTest {
    @TempDir
    @Nullable
    Path folder;

    private @Nullable House house;

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private House house(java.util.function.UnaryOperator<Inspector> eyes) throws Exception {
        House made = new House(folder(), House.TERMS, store -> store, eyes);
        house = made;
        return made;
    }

    @AfterEach
    void close() throws Exception {
        Objects.requireNonNull(house).close();
    }

    private static List<String> codes(Deployment d) {
        return d.diagnoses().stream().map(Diagnosis::code).toList();
    }

    /** Sees what is there and changes it before anybody else does. */
    private record Swapping(Inspector real) implements Inspector {
        @Override
        public Inspected inspect(Path jar, boolean anyVersion, Known known) {
            Inspected seen = real.inspect(jar, anyVersion, known);
            if (seen.file().map(ModuleFile::version).filter("1.1.0"::equals).isPresent()) {
                try {
                    Files.write(jar, new byte[] {0}, StandardOpenOption.APPEND);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return seen;
        }

        @Override
        public Inspected described(Path jar) {
            return real.described(jar);
        }

        @Override
        public Inspected again(Path jar, ModuleFile accepted, Known known) {
            return real.again(jar, accepted, known);
        }

        @Override
        public Known known() {
            return real.known();
        }
    }

    @Test
    void a_copy_that_changes_after_the_check_is_not_installed() throws Exception {
        House h = house(Swapping::new);
        h.install(Forge.sector("coba").in(folder()));

        Deployment refused = h.install(Forge.sector("coba").version("1.1.0").in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_CHANGED");
        assertThat(refused.last().map(PhaseRun::phase)).contains(Phase.TRY);
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.framework.modules()).isEqualTo(1);
    }

    @Test
    void what_happens_to_the_file_that_was_sent_does_not_matter_once_it_is_accepted() throws Exception {
        House h = house(inspector -> inspector);
        Path jar = Forge.sector("coba").in(folder());

        Result<Deployment> accepted = h.modules.install(House.call(), jar, Installing.by(DeploymentSource.PAGE));
        Files.write(jar, new byte[100]);

        assertThat(codes(h.ended(accepted))).isEmpty();
        assertThat(h.version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void a_file_is_called_as_who_sent_it_calls_it_and_never_by_its_hash() throws Exception {
        House h = house(inspector -> inspector);
        Path sent = Files.writeString(folder().resolve("kiriman.tmp"), "bukan zip");

        Deployment refused = h.ended(h.modules.install(
                House.call(), sent, new Installing(DeploymentSource.PAGE, false, "perikanan\u001b[2J-1.4.jar")));

        assertThat(refused.phases().get(0).note()).isEqualTo(Text.same("perikanan[2J-1.4.jar, 1 KB"));
        assertThat(refused.diagnoses()).extracting(Diagnosis::subject).containsOnly("perikanan[2J-1.4.jar");
    }

    @Test
    void the_valid_signature_of_another_vendor_does_not_replace_a_sector() throws Exception {
        SigningKey budi = SigningKey.of("budi", folder());
        SigningKey siti = SigningKey.of("siti", folder());
        Map<String, SigningKey> trusted = new TreeMap<>(Map.of("budi", budi, "siti", siti));
        House h = house(inspector -> inspector);
        // The certificates hold from yesterday on.
        h.store.clock().plus(Duration.between(h.store.clock().instant(), Instant.now()));
        list(trusted);
        h.install(budi.signs(Forge.sector("coba").in(folder())));

        Deployment refused =
                h.install(siti.signs(Forge.sector("coba").version("1.1.0").in(folder())));

        assertThat(codes(refused)).containsExactly("MODULE_OWNED");
        assertThat(refused.diagnoses().get(0).why().en()).contains("signed by budi", "this file by siti");
        assertThat(h.version("coba")).isEqualTo("1.0.0");
        assertThat(h.install(budi.signs(Forge.sector("coba").version("1.2.0").in(folder())))
                        .outcome())
                .isEqualTo(DeploymentOutcome.DONE);
    }

    private void list(Map<String, SigningKey> vendors) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Map.Entry<String, SigningKey> vendor : vendors.entrySet()) {
            store.setCertificateEntry(vendor.getKey(), vendor.getValue().certificate());
        }
        Path file = Installation.vendors(folder().resolve("data"));
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "changeit".toCharArray());
        }
    }

    @Test
    void of_two_files_for_one_sector_at_once_the_first_goes_on_and_the_second_is_told_of_it() throws Exception {
        House h = house(inspector -> inspector);
        h.install(Forge.sector("coba").in(folder()));
        Path slow = Forge.sector("coba")
                .version("1.1.0")
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 1_500_000_000L;"
                        + " while (System.nanoTime() < end) { } return List.of(); })")
                .in(folder());
        Path quick = Forge.sector("coba").version("1.2.0").in(folder());

        Result<Deployment> first = h.modules.install(House.call(), slow, Installing.by(DeploymentSource.PAGE));
        h.until(
                first.value().id(),
                d -> d.last().filter(p -> p.phase() == Phase.TRY).isPresent());
        Deployment second = h.install(quick);

        assertThat(codes(second)).containsExactly("MODULE_BUSY");
        assertThat(second.diagnoses().get(0).why().en())
                .contains("1.1.0", first.value().id());
        assertThat(h.ended(first).outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(h.version("coba")).isEqualTo("1.1.0");
    }
}
