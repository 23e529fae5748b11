package simpul.core.modules.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentOutcome;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Inspected;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleFile;
import simpul.core.model.result.Diagnosis;
import simpul.core.model.result.Result;
import simpul.core.modules.check.Known;
import simpul.core.modules.forge.Forge;

/** A file that was checked while another one came into use: what the check saw does not hold any more. */
class SameMomentTest extends Housed {
    /** Sees what there is, and says so only when it is told to. */
    private record Slow(Inspector real, String version, CountDownLatch seen, CountDownLatch goes) implements Inspector {
        @Override
        public Inspected inspect(Path jar, boolean anyVersion, Known known) {
            Inspected inspected = real.inspect(jar, anyVersion, known);
            if (inspected
                    .file()
                    .map(ModuleFile::version)
                    .filter(version::equals)
                    .isPresent()) {
                seen.countDown();
                try {
                    goes.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return inspected;
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

    private final CountDownLatch seen = new CountDownLatch(1);
    private final CountDownLatch goes = new CountDownLatch(1);

    @Override
    House made() throws Exception {
        return new House(folder(), House.TERMS, store -> store, real -> new Slow(real, "1.1.0", seen, goes));
    }

    @AfterEach
    @Override
    void close() throws Exception {
        goes.countDown();
        super.close();
    }

    private static List<String> codes(Deployment d) {
        return d.diagnoses().stream().map(Diagnosis::code).toList();
    }

    /** What becomes of the first file, which was checked before the second one came and went into use. */
    private Deployment overtaken(Path first, Path second) throws Exception {
        Result<Deployment> slow = house().modules.install(House.call(), first, Installing.by(DeploymentSource.PAGE));
        seen.await();
        assertThat(house().install(second).outcome()).isEqualTo(DeploymentOutcome.DONE);
        goes.countDown();
        return house().ended(slow);
    }

    @Test
    void a_version_that_was_higher_when_it_was_checked_does_not_take_the_place_of_a_higher_one() throws Exception {
        house().install(Forge.sector("coba").in(folder()));

        Deployment refused = overtaken(
                Forge.sector("coba").version("1.1.0").in(folder()),
                Forge.sector("coba").version("1.2.0").in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_NOT_HIGHER");
        assertThat(house().version("coba")).isEqualTo("1.2.0");
    }

    @Test
    void a_sector_that_was_free_when_the_file_was_checked_is_not_taken_from_the_vendor_who_came_first()
            throws Exception {
        Deployment refused = overtaken(
                Forge.sector("coba")
                        .version("1.1.0")
                        .header("Bundle-SymbolicName", "lain.coba")
                        .in(folder()),
                Forge.sector("coba").in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_OWNED");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    /** A record type with one field. */
    private static final String LOT =
            "static final Field<java.time.LocalDate> DAY = Field.date(\"tanggal\", \"Tanggal\","
                    + " \"Day\").required().queryable(); static final RecordType LOT = RecordType.of(\"lot\", 1, \"Lot\","
                    + " \"Lot\").fields(DAY).happensOn(DAY).owner(Owner.REGION);";

    @Test
    void a_record_type_that_was_stored_meanwhile_is_not_dropped() throws Exception {
        Deployment refused = overtaken(
                Forge.sector("coba").version("1.1.0").in(folder()),
                Forge.sector("coba")
                        .records("lot:1")
                        .member(LOT)
                        .defines(".records(LOT)")
                        .in(folder()));

        assertThat(codes(refused)).containsExactly("MODULE_TYPE_GONE");
        assertThat(house().version("coba")).isEqualTo("1.0.0");
    }

    @Test
    void one_that_still_fits_goes_on() throws Exception {
        Deployment done = overtaken(
                Forge.sector("coba").version("1.1.0").in(folder()),
                Forge.sector("coba").in(folder()));

        assertThat(codes(done)).isEmpty();
        assertThat(house().version("coba")).isEqualTo("1.1.0");
        assertThat(done.previous()).isEqualTo("1.0.0");
    }

    @Test
    void one_name_does_not_come_into_use_for_two_sectors() throws Exception {
        Path first = Forge.sector("satu")
                .header("Bundle-SymbolicName", "uji.nama")
                .defines(".selfCheck(() -> { long end = System.nanoTime() + 1_500_000_000L;"
                        + " while (System.nanoTime() < end) { } return List.of(); })")
                .in(folder());
        Path second =
                Forge.sector("dua").header("Bundle-SymbolicName", "uji.nama").in(folder());
        Result<Deployment> slow = house().modules.install(House.call(), first, Installing.by(DeploymentSource.PAGE));
        house().until(slow.value().id(), d -> !d.sector().isEmpty());

        Deployment refused = house().install(second);
        Deployment done = house().ended(slow);

        assertThat(done.outcome()).isEqualTo(DeploymentOutcome.DONE);
        assertThat(codes(refused)).hasSize(1).first().isIn("MODULE_BUSY", "MODULE_OWNED");
        assertThat(house().sectors().lease("dua")).isEmpty();
    }
}
