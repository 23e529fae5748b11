package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.Phase;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.ProblemKind;
import simpul.core.model.result.Result;
import simpul.core.model.store.StorageFull;
import simpul.core.model.store.Store;
import simpul.core.modules.check.Bounds;
import simpul.core.modules.forge.Forge;

/** Of the files that were sent only those are kept that came into use. */
class CopiesTest extends Housed {
    private static final Installing ANY = new Installing(DeploymentSource.API, true);

    private Path jars() throws IOException {
        return Files.createDirectories(folder().resolve("data/jars"));
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> all = Files.list(jars())) {
            return all.map(jar -> String.valueOf(jar.getFileName())).sorted().toList();
        }
    }

    private static String copy(Path jar) {
        return House.sha256(jar) + ".jar";
    }

    private static List<String> codes(Deployment d) {
        return d.diagnoses().stream().map(Diagnosis::code).toList();
    }

    private Path broken(String version) {
        return Forge.sector("coba")
                .version(version)
                .defines(".selfCheck(() -> { throw new IllegalStateException(\"rusak\"); })")
                .in(folder());
    }

    /** Takes its time in its trial, so that something else can be done meanwhile. */
    private Path slow(String version) {
        return Forge.sector("coba")
                .version(version)
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 1_500_000_000L;"
                        + " while (System.nanoTime() < end) { } return List.of(); })")
                .in(folder());
    }

    private Result<Deployment> trying(Path jar) throws InterruptedException {
        Result<Deployment> first = house().modules.install(House.call(), jar, ANY);
        house().until(
                        first.value().id(),
                        d -> d.last().filter(p -> p.phase() == Phase.TRY).isPresent());
        return first;
    }

    @Test
    void a_refused_file_leaves_nothing_behind_and_what_was_in_use_stays_for_the_way_back() throws Exception {
        Path first = jar("1.0.0");
        Path second = jar("1.1.0");
        house().install(first);
        house().install(second);
        assertThat(house().install(broken("1.2.0")).outcome()).isEqualTo(DeploymentOutcome.REFUSED);
        Path noJar = Files.writeString(folder().resolve("bukan.jar"), "bukan jar");
        assertThat(codes(house().install(noJar))).containsExactly("MODULE_NOT_ZIP");
        assertThat(house().install(first).outcome()).as("again").isEqualTo(DeploymentOutcome.REFUSED);

        Deployment back = house().ended(house().modules.rollback(House.call(), "coba", DeploymentSource.API));
        house().modules.close();

        assertThat(back.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(copies()).containsExactlyInAnyOrder(copy(first), copy(second));
    }

    @Test
    void a_file_that_is_refused_while_another_deployment_of_it_goes_on_is_left_to_that_one() throws Exception {
        Path jar = slow("1.0.0");
        Result<Deployment> first = trying(jar);

        assertThat(codes(house().install(jar))).containsExactly("MODULE_BUSY");
        assertThat(house().ended(first).outcome()).isEqualTo(DeploymentOutcome.DONE);
        house().modules.close();

        assertThat(copies()).containsExactly(copy(jar));
    }

    @Test
    void a_file_that_was_called_off_leaves_nothing_behind() throws Exception {
        Result<Deployment> first = trying(slow("1.0.0"));
        house().modules.cancel(House.call(), first.value().id());

        assertThat(house().ended(first).outcome()).isEqualTo(DeploymentOutcome.CANCELLED);
        house().modules.close();

        assertThat(copies()).isEmpty();
    }

    @Test
    void a_file_for_which_no_deployment_can_be_begun_leaves_nothing_behind() throws Exception {
        house().close();
        try (House full = new House(folder(), House.TERMS, CopiesTest::full)) {
            Result<Deployment> refused = full.modules.install(House.call(), jar("1.0.0"), ANY);

            assertThat(refused.problem().kind()).isEqualTo(ProblemKind.STORAGE_FULL);
            assertThat(copies()).isEmpty();
        } finally {
            open();
        }
    }

    private static Store full(Store store) {
        return (Store) Proxy.newProxyInstance(
                CopiesTest.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("write")) {
                        return Result.refused(StorageFull.problem());
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void of_a_file_of_any_size_no_more_is_copied_than_shows_that_it_is_too_large() throws Exception {
        Path huge = folder().resolve("besar.jar");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3 * Bounds.USUAL.file());
        }

        assertThat(codes(house().install(huge))).containsExactly("MODULE_TOO_LARGE");
        house().modules.close();
        assertThat(copies()).isEmpty();

        JarFolder taken = new JarFolder(jars());
        assertThat(taken.size(taken.of(taken.take(huge)))).isEqualTo(Bounds.USUAL.file() + 1);
    }

    @Test
    void what_a_server_that_was_killed_had_half_copied_is_gone_after_the_next_start() throws Exception {
        Files.writeString(jars().resolve(".take123.part"), "PK");
        Path jar = jar("1.0.0");
        house().install(jar);

        house().boot(false);

        assertThat(copies()).containsExactly(copy(jar));
    }
}
