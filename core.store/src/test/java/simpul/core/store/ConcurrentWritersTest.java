package simpul.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import simpul.core.model.audit.AuditNote;
import simpul.core.model.region.Agency;
import simpul.core.model.region.AgencyStore;
import simpul.core.model.result.Problem;
import simpul.core.model.result.Result;
import simpul.core.model.role.Role;
import simpul.core.model.store.Answer;
import simpul.core.model.store.Call;
import simpul.core.model.store.Once;
import simpul.core.model.store.Tx;
import simpul.core.store.audit.ChainVerifier;
import simpul.core.store.testing.StoreFixture;

/** Many writers at once come to what they would have come to one after another. */
class ConcurrentWritersTest {
    private static final int WRITERS = 8;
    private static final List<String> REGIONS = List.of("11", "12", "13", "31", "32", "33", "35", "81");

    @TempDir
    Path folder;

    private StoreFixture fixture;
    private ExecutorService threads;

    @BeforeEach
    void open() {
        fixture = StoreFixture.in(folder);
        threads = Executors.newFixedThreadPool(WRITERS);
    }

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        fixture.close();
    }

    @Test
    void everyWriteOfEightRegionsIsKeptAndEachChainIsWhole() throws Exception {
        together(writer -> repeatedly(15, i -> add(REGIONS.get(writer), Set.of())));
        ChainVerifier.Report report = verify();
        assertThat(report.findings()).isEmpty();
        // The platform's own chain began with the reference tables.
        assertThat(report.chains()).isEqualTo(WRITERS + 1);
        assertThat(report.entries()).isEqualTo(WRITERS * 15 + 1);
    }

    @Test
    void everyWriteOfOneRegionIsKeptAndItsChainIsWhole() throws Exception {
        together(writer -> repeatedly(10, i -> add("81", Set.of())));
        ChainVerifier.Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(WRITERS * 10 + 1);
    }

    @Test
    void regionsThatWriteToEachOthersChainsDoNotWaitForEachOther() throws Exception {
        together(writer -> repeatedly(10, i -> writer % 2 == 0 ? add("81", Set.of("35")) : add("35", Set.of("81"))));
        ChainVerifier.Report report = verify();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(WRITERS * 10 * 2 + 1);
    }

    @Test
    void ofAllWhoLookForAFreePlaceFirstExactlyOneTakesTheLast() throws Exception {
        for (int round = 0; round < 10; round++) {
            int places = round + 1;
            List<Boolean> won = together(writer -> write(REGIONS.get(writer), Set.of(), tx -> {
                // Nothing but the look itself keeps two from seeing the same free place.
                int taken = REGIONS.stream()
                        .mapToInt(r -> tx.port(AgencyStore.class).of(r).size())
                        .sum();
                return taken < places;
            }));
            assertThat(won).containsOnlyOnce(true);
        }
    }

    @Test
    void oneKeyTakesEffectOnce() throws Exception {
        Call call = new Call(
                fixture.call("81", Role.SEKRETARIAT).caller(),
                new Once("key", "digest", value -> new Answer(201, Map.of(), new byte[0])));
        List<Boolean> won = together(writer -> fixture.store()
                .write(call, tx -> {
                    tx.audit(AuditNote.of("agency.change", "agency", addAgency(tx, "81"))
                            .in("81"));
                    return Result.done(true);
                })
                .isDone());
        assertThat(won).containsOnlyOnce(true);
        List<Agency> kept = fixture.store()
                .read(call.scope(), tx -> tx.port(AgencyStore.class).of("81"));
        assertThat(kept).hasSize(1);
    }

    private boolean add(String region, Set<String> partners) {
        return write(region, partners, tx -> true);
    }

    private boolean write(String region, Set<String> partners, Predicate<Tx> allowed) {
        return fixture.store()
                .write(fixture.call(region, Role.SEKRETARIAT), tx -> {
                    if (!allowed.test(tx)) {
                        return Result.refused(Problem.stale());
                    }
                    String id = addAgency(tx, region);
                    tx.audit(AuditNote.of("agency.change", "agency", id)
                            .in(region)
                            .mirroredTo(partners));
                    return Result.done(true);
                })
                .isDone();
    }

    private String addAgency(Tx tx, String region) {
        String id = fixture.entropy().id();
        tx.port(AgencyStore.class).add(new Agency(id, region, "Dinas " + id, "D", List.of(), 1));
        return id;
    }

    private ChainVerifier.Report verify() {
        return fixture.foundation().chains().verify(List.of(), Optional.empty());
    }

    private interface Writing {
        boolean by(int writer);
    }

    private static boolean repeatedly(int times, Writing step) {
        boolean all = true;
        for (int i = 0; i < times; i++) {
            all &= step.by(i);
        }
        return all;
    }

    private List<Boolean> together(Writing work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(WRITERS);
        List<Future<Boolean>> running = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            Callable<Boolean> task = () -> {
                start.await();
                return work.by(writer);
            };
            running.add(threads.submit(task));
        }
        List<Boolean> outcomes = new ArrayList<>();
        for (Future<Boolean> one : running) {
            outcomes.add(one.get(120, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
