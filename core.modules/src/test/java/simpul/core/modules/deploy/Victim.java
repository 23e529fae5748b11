package simpul.core.modules.deploy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import simpul.core.model.access.Scope;
import simpul.core.model.access.SystemTask;
import simpul.core.model.module.Deployment;
import simpul.core.model.module.DeploymentSource;
import simpul.core.model.module.Installing;
import simpul.core.model.module.ModuleStore;
import simpul.core.model.module.Phase;
import simpul.core.model.store.Store;
import simpul.core.modules.run.Terms;

/**
 * A process that installs a module and stands still as soon as a phase is on the disk, so that it can be killed right there:
 * folder, jar, phase, serial.
 */
final class Victim {
    static final String HERE = "here ";

    private Victim() {}

    public static void main(String[] args) throws Exception {
        Phase phase = Phase.valueOf(args[2]);
        // The probation goes on until the process is killed in it.
        Duration probation = phase == Phase.DRAIN ? Duration.ofMinutes(5) : Duration.ZERO;
        House house = new House(
                Path.of(args[0]),
                new Terms(Duration.ofSeconds(10), probation, 3, 20, 3, 4),
                store -> standing(store, phase));
        for (int i = 0; i < 1000 * Integer.parseInt(args[3]); i++) {
            // Each process of a test draws other identifiers.
            house.store.entropy().id();
        }
        house.boot(false);
        house.ended(house.modules.install(House.call(), Path.of(args[1]), Installing.by(DeploymentSource.PAGE)));
        System.out.println("it ended");
        System.exit(1);
    }

    /** The store, which gives no answer any more once it has kept that phase. */
    private static Store standing(Store store, Phase phase) {
        return (Store) Proxy.newProxyInstance(
                Victim.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    Object answer;
                    try {
                        answer = method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    Optional<Deployment> there = method.getName().equals("write") ? in(store, phase) : Optional.empty();
                    if (there.isPresent()) {
                        System.out.println(HERE + there.get().id());
                        new CountDownLatch(1).await();
                    }
                    return answer;
                });
    }

    private static Optional<Deployment> in(Store store, Phase phase) {
        return store
                .read(
                        Scope.system(SystemTask.MODULES),
                        tx -> tx.port(ModuleStore.class).running())
                .stream()
                .filter(d -> d.last().filter(p -> p.phase() == phase).isPresent())
                .findFirst();
    }
}
